import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import titles from '@generated/self-check/default/titles.json';
import type {ReactNode} from 'react';
import {areas} from '@site/src/data/areas';
import type {AreaKey} from '@site/src/data/areas';
import {questions} from '@site/src/data/questions';
import type {Question} from '@site/src/data/questions';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {optionLetters, pageOf, questionsOfArea, rightOption} from '@site/src/data/questions/grouping';
import {describeTally} from './progress';
import {runLength, timeFor} from './timed-run';

const answeredAreas = areas.filter(({key}) => questionsOfArea(questions, key).length > 0);

/** Leads from `/self-check/` to the questions of an area; a script adds how many were answered. */
export function SelfCheckArea({area}: {readonly area: AreaKey}): ReactNode {
  const asked = questionsOfArea(questions, area);
  return (
    <p>
      <Link to={`/questions/${area}/`}>{asked.length} 問を解く</Link>
      <span className="practice-area-tally" data-ids={asked.map(({id}) => id).join(' ')} />
    </p>
  );
}

/**
 * What the script of `practise.ts` operates; without JavaScript it is not seen. It has its place and its words from the
 * start, so that nothing moves when the script comes.
 * @param area the area whose questions the page shows; without it the script fetches those of all areas
 */
export function SelfCheckControls({area}: {readonly area?: AreaKey}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const asked = area === undefined ? questions.length : questionsOfArea(questions, area).length;
  const pages = answeredAreas.map(({key}) => withBaseUrl(`/questions/${key}/`));
  return (
    <>
      <form className="practice" aria-label="練習のしかた" data-pages={pages.join(' ')}>
        <p className="practice__tally" role="status">
          {describeTally({right: 0, wrong: 0, open: asked})}
        </p>
        <p className="practice__choices">
          {area === undefined ? null : (
            <button type="button" name="all">
              すべて
            </button>
          )}
          <button type="button" name="missed">
            まちがえた問題だけ
          </button>
          {asked < runLength ? null : (
            <button type="button" name="run">
              {runLength} 問を {timeFor(runLength) / 60} 分で解く
            </button>
          )}
          <button type="button" name="reset">
            記録を消す
          </button>
        </p>
        <p className="practice__run" hidden>
          残り <span role="timer" className="practice__clock" />
          <button type="button" name="finish">
            終えて採点する
          </button>
        </p>
        <p className="practice__score" role="status" />
      </form>
      <div className="practice-stage" />
    </>
  );
}

/** The questions about one area's pages, each with its own id, its four options and, folded, the reasons for each. */
export function SelfCheck({area}: {readonly area: AreaKey}): ReactNode {
  return (
    <div className="questions">
      {questionsOfArea(questions, area).map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
    </div>
  );
}

function QuestionCard({question}: {readonly question: Question}): ReactNode {
  const {id, situation, ask, options, answer} = question;
  useBrokenLinks().collectAnchor(id);
  const page = titles[pageOf(question)] ?? '';
  return (
    <article id={id} className="question" data-answer={answer} aria-label={`問題: ${page}`}>
      <div className="question__head">
        <span>{page}</span>
        <CopyLink id={id} title={situation} of="問題" />
      </div>
      <p>{situation}</p>
      <fieldset>
        <legend>{ask}</legend>
        {options.map(({text}, index) => (
          <label key={text} className="question__option">
            <input type="radio" name={id} value={index} />
            <span className="question__letter">{optionLetters[index]}</span>
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <p className="question__verdict" role="status" />
      <details className="question__answer">
        <summary>答えと理由</summary>
        <p className="question__right">
          正解は <strong>{optionLetters[answer]}</strong>: {rightOption(question).text}
        </p>
        <ul>
          {options.map(({text, why, section}, index) => (
            <li key={text}>
              <strong>
                {optionLetters[index]} {index === answer ? '○' : '×'}
              </strong>{' '}
              {why} <Link to={section}>{titles[section] ?? section}</Link>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
