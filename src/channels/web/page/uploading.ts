// How far files on their way have come, shown once it takes long enough to wonder.
import { byId } from './dom.ts';

const patience = 2000;

export interface Uploading {
  /** Something is being sent; what is returned is called when it has arrived or failed. */
  begin(): () => void;
  /** From 0 to 1. */
  show(share: number): void;
}

export const createUploading = (): Uploading => {
  const line = byId('uploading', HTMLElement);
  const bar = byId('uploaded', HTMLProgressElement);
  return {
    begin: () => {
      bar.value = 0;
      const timer = setTimeout(() => {
        line.hidden = bar.value === 0;
      }, patience);
      return () => {
        clearTimeout(timer);
        line.hidden = true;
      };
    },
    show: (share) => {
      bar.value = share;
    },
  };
};
