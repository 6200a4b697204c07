import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import drills from '@generated/self-check/default/drills.json';
import titles from '@generated/self-check/default/titles.json';
import type {ReactNode} from 'react';
import type {SectionAddress} from '@site/src/data/addresses';
import {areas} from '@site/src/data/areas';
import type {AreaKey} from '@site/src/data/areas';
import {questions} from '@site/src/data/questions';
import type {Question} from '@site/src/data/questions';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {
  drillOfSet,
  pageOf,
  pageOfSet,
  questionSetsOf,
  questionsOfSet,
  rightOption,
} from '@site/src/data/questions/grouping';
import type {QuestionSet} from '@site/src/data/questions/grouping';
import {optionLetters} from '@site/src/data/questions/letters';
import {describeTally} from './describe-tally';
import {runLength, timeFor} from './timed-run';

const inArea = (area: string): readonly QuestionSet[] =>
  questionSetsOf(areas.filter(({key}) => key === area)).filter((set) => questionsOfSet(questions, set).length > 0);

/** Every question that stands on an area's page or on a page which that lists. */
const questionsOfArea = (area: string): Question[] => inArea(area).flatMap((set) => questionsOfSet(questions, set));

/** The sets of an area's questions, each with how many it has; a script adds how many were answered. */
export function QuestionSets({area}: {readonly area: AreaKey}): ReactNode {
  const sets = inArea(area);
  return (
    <>
      {sets.length === 1 ? null : (
        <p>
          <Link to={`/questions/${area}/`}>{questionsOfArea(area).length} 問をまとめて解く</Link>
        </p>
      )}
      <SetList sets={sets} isNumbered={false} />
    </>
  );
}

/** The same with each question's number, which keeps its old address on the area's page alive. */
export function NumberedQuestionSets({area}: {readonly area: AreaKey}): ReactNode {
  return <SetList sets={inArea(area)} isNumbered />;
}

interface SetListProps {
  readonly sets: readonly QuestionSet[];
  readonly isNumbered: boolean;
}

function SetList({sets, isNumbered}: SetListProps): ReactNode {
  return (
    <ul className="question-sets">
      {sets.map((set) => (
        <SetLine key={set.key} set={set} isNumbered={isNumbered} />
      ))}
    </ul>
  );
}

function SetLine({set, isNumbered}: {readonly set: QuestionSet; readonly isNumbered: boolean}): ReactNode {
  const asked = questionsOfSet(questions, set);
  const isOfArea = set.key === set.area;
  const isRest = isOfArea && asked.length < questionsOfArea(set.area).length;
  const name = isRest ? 'そのほかの話題' : isOfArea ? '問題を解く' : set.label;
  return (
    <li className="question-set" data-ids={asked.map(({id}) => id).join(' ')}>
      <Link to={isRest ? `${pageOfSet(set)}#others` : pageOfSet(set)}>{name}</Link>
      <span className="question-set__size">{asked.length} 問</span>
      <span className="question-set__tally" />
      {isNumbered && !isOfArea ? (
        // The client module of permalinks leads on who comes for a question.
        <ol className="question-set__numbers" aria-label={`${set.label}の問題`} data-moved="">
          {asked.map(({id}, index) => (
            <li key={id}>
              <QuestionNumber id={id} to={`${pageOfSet(set)}#${id}`} number={index + 1} />
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
}

interface QuestionNumberProps {
  readonly id: string;
  readonly to: SectionAddress;
  readonly number: number;
}

function QuestionNumber({id, to, number}: QuestionNumberProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <Link id={id} to={to}>
      {number}
    </Link>
  );
}

interface ControlsProps {
  /** The set whose questions the page shows. */
  readonly set?: string;
  /** The area whose sets the page lists; without both, the page lists those of all areas. */
  readonly area?: AreaKey;
}

/** Leads to the exam points of the same pages, where there are some. The page of all questions says it itself. */
function DrillLine({set, area}: ControlsProps): ReactNode {
  const drilled = questionSetsOf(areas).find(({key}) => key === set);
  const count = drills[drilled?.key ?? ''] ?? 0;
  const link =
    area !== undefined ? (
      <Link to={`/self-check/drill/#${area}`}>この領域の一問一答</Link>
    ) : drilled !== undefined && count > 0 ? (
      <Link to={drillOfSet(drilled)}>この話題の一問一答（{count} 問）</Link>
    ) : null;
  return link === null ? null : <p>短い時間で覚え直すときは、{link}。</p>;
}

/**
 * What the script of `practise.ts` enables and operates; without JavaScript it is not seen. It has its place and its
 * words from the start, so that nothing moves when the script comes.
 */
export function SelfCheckControls(props: ControlsProps): ReactNode {
  const {set, area} = props;
  const asked = set === undefined ? (area === undefined ? questions : questionsOfArea(area)) : questionsOf(set);
  return (
    <>
      <DrillLine {...props} />
      <form className="practice" aria-label="練習のしかた">
        <p className="practice__tally" role="status">
          {describeTally({right: 0, wrong: 0, open: asked.length})}
        </p>
        <p className="practice__choices">
          {set === undefined ? null : (
            <button type="button" name="all" className="push push--small" disabled>
              すべて
            </button>
          )}
          <button type="button" name="missed" className="push push--small" disabled>
            まちがえた問題だけ
          </button>
          {asked.length < runLength ? null : (
            <button type="button" name="run" className="push push--small" disabled>
              {runLength} 問を {timeFor(runLength) / 60} 分で解く
            </button>
          )}
          <button type="button" name="reset" className="push push--small" disabled>
            記録を消す
          </button>
        </p>
        <p className="practice__run" hidden>
          残り <span role="timer" className="practice__clock" />
          <button type="button" name="finish" className="push push--small">
            終えて採点する
          </button>
        </p>
        <p className="practice__score" role="status" />
      </form>
      <div className="practice-stage" />
    </>
  );
}

function questionsOf(key: string): Question[] {
  return questionSetsOf(areas)
    .filter((set) => set.key === key)
    .flatMap((set) => questionsOfSet(questions, set));
}

/** The questions of a set, each with its own id, its four options and, folded, the reasons for each. */
export function SelfCheck({set}: {readonly set: string}): ReactNode {
  return (
    <div className="questions">
      {questionsOf(set).map((question, index) => (
        <QuestionCard key={question.id} question={question} number={index + 1} />
      ))}
    </div>
  );
}

interface QuestionCardProps {
  readonly question: Question;
  /** As the page of its area counts it. */
  readonly number: number;
}

function QuestionCard({question, number}: QuestionCardProps): ReactNode {
  const {id, situation, ask, options, answer} = question;
  useBrokenLinks().collectAnchor(id);
  const page = titles[pageOf(question)] ?? '';
  return (
    <article id={id} className="question" data-answer={answer} aria-label={`問題 ${number}: ${page}`}>
      <div className="question__head">
        <span role="heading" aria-level={2}>
          {`${number}. ${page}`}
        </span>
        <CopyLink id={id} title={situation.replace(/。.*$/, '。')} of="問題" />
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
          正解は <strong>{optionLetters[answer]}</strong>
          {`: ${rightOption(question).text}`}
        </p>
        <ul>
          {options.map(({text, why, section}, index) => (
            <li key={text}>
              <strong>{`${optionLetters[index] ?? ''} ${index === answer ? '○' : '×'}`}</strong>
              {` ${why} `}
              <Link to={section}>{titles[section] ?? section}</Link>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
