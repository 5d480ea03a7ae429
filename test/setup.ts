// IndexedDB for every unit test; Dexie looks for it when it is first imported, so it must be here and not in a test file.
import 'fake-indexeddb/auto';
