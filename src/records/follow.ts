/**
 * Calls back when a record may have changed: on this page, in another tab, or while this page waited to be shown again.
 * @returns ends that
 */
export function followRecord(key: string, onChange: () => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    // Of no key where another tab cleared all.
    if (event.key === null || event.key === key) {
      onChange();
    }
  };
  const onShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) {
      onChange();
    }
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
  };
}
