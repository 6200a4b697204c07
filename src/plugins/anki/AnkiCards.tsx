import useBaseUrl from '@docusaurus/useBaseUrl';
import {terms} from '@site/src/data/glossary';
import {questions} from '@site/src/data/questions';
import type {ReactNode} from 'react';
import {cardFiles} from './files';

const counts = {terms: terms.length, questions: questions.length} as const;

/** Says that what the page lists can be learned with Anki, and how. */
export function AnkiCards({of}: {readonly of: keyof typeof cardFiles}): ReactNode {
  return (
    <p>
      <a href={useBaseUrl(cardFiles[of])} download={`sap-c02-${of}.csv`}>
        暗記アプリ Anki のカード（{counts[of]} 枚、CSV）
      </a>
      もある。保存し、Anki（2.1.54
      以降）の「ファイル」→「インポート」で開く。選び直す設定はない。新しいファイルを同じように開くと、学習の記録を残してカードが直る。
    </p>
  );
}
