/** What a link says and where it leads. */
export interface LinkSubject {
  readonly pageTitle: string;
  readonly title: string;
  /** Absolute, with the base path. */
  readonly address: string;
}

/** One way to write a link. */
export interface LinkForm {
  readonly key: 'address' | 'titled' | 'markdown';
  /** Label of the button that copies it. */
  readonly label: string;
  readonly text: string;
}

/** Characters that would end a Markdown link's text, or be taken for markup. */
const escapeMarkdown = (text: string): string => text.replace(/[\\[\]`*_<>]/g, '\\$&');

/** The three ways to write a link: its address alone, below its title, and as a Markdown link. */
export function writeLinkForms({pageTitle, title, address}: LinkSubject): readonly [LinkForm, LinkForm, LinkForm] {
  const name = `${pageTitle} › ${title}`;
  return [
    {key: 'address', label: 'アドレス', text: address},
    {key: 'titled', label: '見出しとアドレス', text: `${name}\n${address}`},
    {key: 'markdown', label: 'Markdown', text: `[${escapeMarkdown(name)}](${address})`},
  ];
}

/** Accessible name of a button: what it does, and to which section. */
export const nameButton = (action: string, title: string): string => `${action}: ${title}`;

/** The section's title in the name of its button, so that a page need not hold it twice. */
export const readTitle = (name: string, action: string): string => name.slice(nameButton(action, '').length);
