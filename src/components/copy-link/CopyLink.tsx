import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useEffect, useId, useRef, useState} from 'react';
import type {ReactNode} from 'react';
import {announce, prepareAnnouncements} from '../announce/announce';
import {sectionAddress, writeLinkForms} from './link-forms';
import type {LinkForm} from './link-forms';

/** What a link leads to, as the button names it. */
type LinkedThing = '節' | '図' | '用語' | '訂正' | '問題';

/** What a button to copy a link needs to know. */
export interface CopyLinkProps {
  /** The published id. */
  readonly id: string;
  /** Heading, caption or term, as plain text. */
  readonly title: string;
  readonly of?: LinkedThing;
}

const canShare = (): boolean => 'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

/**
 * The button that copies the link to a section: the address at once, other forms from the panel that it opens. It needs
 * JavaScript; without, it is not seen, and the sign behind the heading is the link.
 */
export function CopyLink({id, title, of = '節'}: CopyLinkProps): ReactNode {
  const {metadata} = useDoc();
  const panelId = useId();
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [forms, setForms] = useState<readonly LinkForm[]>();
  const [refused, setRefused] = useState<string>();

  useEffect(prepareAnnouncements, []);
  useEffect(() => {
    if (forms === undefined) {
      return undefined;
    }
    const close = (): void => {
      setForms(undefined);
      setRefused(undefined);
    };
    const onPointerDown = ({target}: PointerEvent): void => {
      if (target instanceof Node && root.current?.contains(target) !== true) {
        close();
      }
    };
    const onFocusIn = ({target}: FocusEvent): void => {
      if (target instanceof Node && root.current?.contains(target) !== true) {
        close();
      }
    };
    const onKeyDown = ({key}: KeyboardEvent): void => {
      if (key === 'Escape') {
        close();
        button.current?.focus();
      }
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [forms]);

  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(undefined);
      announce('コピーしました');
    } catch {
      // No permission, or no clipboard at all (a page served over plain HTTP).
      setRefused(text);
      announce('コピーできない。選択したアドレスをコピーする');
    }
  };
  const subject = () => ({
    pageTitle: metadata.title,
    title,
    address: sectionAddress(metadata.permalink, id, window.location.origin),
  });
  const toggle = (): void => {
    if (forms !== undefined) {
      setForms(undefined);
      setRefused(undefined);
      return;
    }
    const written = writeLinkForms(subject());
    setForms(written);
    void copy(written[0].text);
  };
  const share = async (): Promise<void> => {
    const {pageTitle, address} = subject();
    try {
      await navigator.share({title: `${pageTitle} › ${title}`, url: address});
    } catch {
      // The reader closed the sheet: nothing to say.
    }
  };

  return (
    <span ref={root} className="copy-link" data-link-to={id}>
      <button
        ref={button}
        type="button"
        className="copy-link__button"
        aria-label={`この${of}のリンクをコピー: ${title}`}
        title={`この${of}のリンクをコピー`}
        aria-expanded={forms !== undefined}
        {...(forms === undefined ? {} : {'aria-controls': panelId})}
        onClick={toggle}
      />
      {forms === undefined ? null : (
        <span id={panelId} className="copy-link__panel" role="group" aria-label="リンクの形">
          {refused === undefined ? null : (
            <textarea
              className="copy-link__refused"
              aria-label="コピーするアドレス"
              readOnly
              rows={refused.includes('\n') ? 4 : 2}
              value={refused}
              ref={(area) => {
                area?.focus();
                area?.select();
              }}
            />
          )}
          {forms.map(({key, label, text}) => (
            <button key={key} type="button" className="copy-link__form" onClick={() => void copy(text)}>
              {label}
            </button>
          ))}
          {canShare() ? (
            <button type="button" className="copy-link__form" onClick={() => void share()}>
              共有
            </button>
          ) : null}
        </span>
      )}
    </span>
  );
}
