/** What the popup can do without until its first paint. */
export { sendToWorker } from '../../messages/send.ts';
export { More } from './more.tsx';
