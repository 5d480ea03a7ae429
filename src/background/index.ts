import '../model/jitless.ts';
import browser from '../browser.ts';
import { Database } from '../store/database.ts';
import { startWorker } from './worker.ts';

startWorker(browser, new Database());
