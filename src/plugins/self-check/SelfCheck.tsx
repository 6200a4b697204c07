import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import titles from '@generated/self-check/default/titles.json';
import type {ReactNode} from 'react';
import {areas} from '@site/src/data/areas';
import type {AreaKey} from '@site/src/data/areas';
import {questions} from '@site/src/data/questions';
import type {Question} from '@site/src/data/questions';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {optionLetters, pageOf, questionsOfArea, rightOption} from './group-questions';
import {runLength, timeFor} from './timed-run';

/** What the script of `practise.ts` operates; without JavaScript it is not seen. */
export function SelfCheckControls(): ReactNode {
  return (
    <form className="practice" hidden aria-label="練習のしかた">
      <p className="practice__tally" role="status" />
      <div className="practice__choices">
        <label>
          領域{' '}
          <select name="area">
            <option value="">すべて</option>
            {areas
              .filter(({key}) => questionsOfArea(questions, key).length > 0)
              .map(({key, label}) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        <label>
          <input type="checkbox" name="missed" /> まちがえた問題だけ
        </label>
        <button type="button" name="run">
          {runLength} 問を {timeFor(runLength) / 60} 分で解く
        </button>
        <button type="button" name="reset">
          記録を消す
        </button>
      </div>
      <p className="practice__run" hidden>
        残り <span role="timer" className="practice__clock" />
        <button type="button" name="finish">
          終えて採点する
        </button>
      </p>
      <p className="practice__score" role="status" />
    </form>
  );
}

/** The questions about one area's pages, each with its own id, its four options and, folded, the reasons for each. */
export function SelfCheck({area}: {readonly area: AreaKey}): ReactNode {
  return (
    <div className="questions" data-area={area}>
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
