import type {SectionAddress} from './addresses';

/**
 * What one instance or task does in a phase, a letter each: `o` the old version, in service; `k` the old version, kept
 * without requests; `t` the new version, without requests yet; `n` the new version, in service; `x` there, but not
 * able to serve (starting, or taken out to be changed); `.` not there.
 */
type Slots = string;

/** A stretch of a deployment in which no instance changes. */
export interface Phase {
  /** What happens, for the table. */
  readonly does: string;
  /** The same in a few letters, above the strip; what has none goes on with the phase before. */
  readonly label?: string;
  /** Length beside the other phases of all strips: never a time. The phases of a strip make {@link axisLength}. */
  readonly length: number;
  readonly slots: Slots;
  /**
   * Percent of the requests that reach the new version, where weights decide; several are taken one after the other in
   * equal parts of the phase. Without it, requests go to whatever is in service, in equal parts.
   */
  readonly toNew?: readonly number[];
}

/** How one goes back. */
interface Return {
  /** 向き先を戻す, 再デプロイ … */
  readonly by: string;
  /** Whether that is done at once; else everything is replaced once more, or DNS answers are waited for. */
  readonly pace: 'quick' | 'slow';
  /** The last phase, by its place, in which it can be done so; absent where there is no such way at any time. */
  readonly until?: number;
}

/** The course of a way to deploy, at the example of {@link usual} instances. */
export interface Strip {
  readonly label: string;
  /** What to take away from the strip, which is its caption behind the label. */
  readonly says: string;
  readonly unit: 'インスタンス' | 'タスク';
  /** The section that tells its course. */
  readonly section: SectionAddress;
  /** Facts of that page on which the strip rests. */
  readonly facts: readonly string[];
  readonly phases: readonly Phase[];
  readonly back: Return;
  /** Stands on its page alone: beside the others it would say again what one of them says. */
  readonly isApart?: true;
}

/** How many instances serve before and after. */
export const usual = 4;

/** The length of every strip, so that all can be compared. */
export const axisLength = 12;

const before = (length = 1): Phase => ({does: '旧バージョンがすべてのリクエストを受ける', length, slots: 'oooo'});

/** By method, in the order in which they are compared: what replaces in turn, then what stands side by side. */
export const strips: Readonly<Record<string, Strip>> = {
  'all-at-once': {
    label: 'オールアットワンス',
    says: '最も速いが、入れ替えの間は止まる',
    unit: 'インスタンス',
    section: '/deploy-services/elastic-beanstalk/#deployment-policies',
    facts: ['x-eb-policy-all-at-once'],
    phases: [
      before(),
      {does: '全インスタンスを同時に入れ替える。その間は止まる', label: '一斉に入れ替え', length: 1.5, slots: 'xxxx'},
      {does: '新バージョンがすべてのリクエストを受ける', length: 9.5, slots: 'nnnn'},
    ],
    back: {by: '旧バージョンを再デプロイ', pace: 'slow'},
  },
  rolling: {
    label: 'ローリング',
    says: '費用は増えないが、1 バッチ分の処理能力が下がる',
    unit: 'インスタンス',
    section: '/deploy-patterns/rolling/#during-deploy',
    facts: ['x-rolling-capacity'],
    phases: [
      before(),
      {
        does: '1 つ目のバッチ（この例は 1 インスタンス）を外して入れ替える',
        label: '1 バッチずつ替える',
        length: 1.2,
        slots: 'xooo',
      },
      {does: '2 つ目のバッチを入れ替える。新旧が混在する', length: 1.2, slots: 'nxoo'},
      {does: '3 つ目のバッチを入れ替える', length: 1.2, slots: 'nnxo'},
      {does: '最後のバッチを入れ替える', length: 1.2, slots: 'nnnx'},
      {does: '新バージョンがすべてのリクエストを受ける', label: '完了', length: 6.2, slots: 'nnnn'},
    ],
    back: {by: '正常なバージョンを再デプロイ', pace: 'slow'},
  },
  'additional-batch': {
    label: '追加バッチ付きローリング',
    says: '1 バッチ分を足し、処理能力を 100% に保つ',
    unit: 'インスタンス',
    section: '/deploy-patterns/rolling/#during-deploy',
    facts: ['x-rolling-capacity'],
    phases: [
      before(),
      {does: '1 バッチ分（この例は 1 インスタンス）を新バージョンで足す', label: '追加', length: 1.2, slots: 'oooox'},
      {
        does: '元のバッチを順に外して入れ替える。新旧が混在する',
        label: '1 バッチずつ替える',
        length: 1.2,
        slots: 'xooon',
      },
      {does: '2 つ目のバッチを入れ替える', length: 1.2, slots: 'nxoon'},
      {does: '3 つ目のバッチを入れ替える', length: 1.2, slots: 'nnxon'},
      {does: '最後のバッチを入れ替える', length: 1.2, slots: 'nnnxn'},
      {does: '足した 1 バッチ分を終了する', label: '追加分を終了', length: 5, slots: 'nnnn.'},
    ],
    back: {by: '正常なバージョンを再デプロイ', pace: 'slow'},
  },
  'codedeploy-one': {
    label: 'CodeDeploy の OneAtATime',
    says: '1 つずつ替え、受けられないのは 1 つだけ',
    unit: 'インスタンス',
    section: '/deploy-patterns/rolling-codedeploy/#predefined',
    facts: ['codedeploy-in-place-elb', 'codedeploy-predefined-outcomes'],
    phases: [
      before(),
      {
        does: '1 つ目の登録を外し、リビジョンを入れて登録し直す',
        label: '1 つずつ替える',
        length: 1.2,
        slots: 'xooo',
      },
      {does: '2 つ目を替える。新旧が混在する', length: 1.2, slots: 'nxoo'},
      {does: '3 つ目を替える', length: 1.2, slots: 'nnxo'},
      {does: '最後の 1 つを替える', length: 1.2, slots: 'nnnx'},
      {does: '新リビジョンがすべてのリクエストを受ける', label: '完了', length: 6.2, slots: 'nnnn'},
    ],
    back: {by: '旧リビジョンを入れ直す', pace: 'slow'},
    isApart: true,
  },
  'codedeploy-half': {
    label: 'CodeDeploy の HalfAtATime',
    says: '2 回で終わるが、その間の処理能力は半分',
    unit: 'インスタンス',
    section: '/deploy-patterns/rolling-codedeploy/#predefined',
    facts: ['codedeploy-in-place-elb', 'codedeploy-predefined-outcomes'],
    phases: [
      before(),
      {
        does: '半分の登録を外し、リビジョンを入れて登録し直す',
        label: '半分ずつ',
        length: 1.2,
        slots: 'xxoo',
      },
      {does: '残りの半分を替える。先の半分が新リビジョンで受ける', length: 1.2, slots: 'nnxx'},
      {does: '新リビジョンがすべてのリクエストを受ける', label: '完了', length: 8.6, slots: 'nnnn'},
    ],
    back: {by: '旧リビジョンを入れ直す', pace: 'slow'},
    isApart: true,
  },
  'instance-refresh': {
    label: 'インスタンスの更新（最小正常率 75% の例）',
    says: '順に置き換え、戻せるのは完了の前だけ',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green-auto-scaling/#instance-refresh',
    facts: ['x-asg-instance-refresh'],
    phases: [
      before(),
      {
        does: '1 つを終了し、新しい設定で起動する',
        label: '1 つずつ置き換え',
        length: 1.2,
        slots: 'xooo',
      },
      {does: 'ウォームアップを待ち、次の 1 つを置き換える', length: 1.2, slots: 'nxoo'},
      {does: '3 つ目を置き換える', length: 1.2, slots: 'nnxo'},
      {does: '最後の 1 つを置き換える', length: 1.2, slots: 'nnnx'},
      {
        does: 'ベイク時間を設定していれば見届ける。戻せるのは、番号でバージョンを指定し、目的の設定を渡したとき',
        label: 'ベイク時間',
        length: 2.6,
        slots: 'nnnn',
      },
      {does: '完了。以後はロールバックできない', label: '完了', length: 3.6, slots: 'nnnn'},
    ],
    back: {by: '置き換え直して戻す', pace: 'slow', until: 5},
  },
  'ecs-rolling': {
    label: 'ECS のローリング更新',
    says: '既定では、新しいタスクを並べてから、古いタスクを止める',
    unit: 'タスク',
    section: '/deploy-patterns/rolling-ecs/#task-counts',
    facts: ['ecs-rolling-percents', 'ecs-deployment-alarms'],
    phases: [
      before(),
      {does: '既定の上限 200% の中で、新しいタスクを 4 つ起動する', label: '新を起動', length: 2, slots: 'ooooxxxx'},
      {does: '新しいタスクが正常になり、新旧が並ぶ', length: 1, slots: 'oooonnnn'},
      {
        does: '古いタスクを止める。アラームを設定していれば、ベイク時間の間も見続ける',
        label: '旧を止め見届ける',
        length: 4.4,
        slots: '....nnnn',
      },
      {
        does: 'デプロイが完了する。以後は、前のタスク定義でデプロイし直す',
        label: '完了',
        length: 3.6,
        slots: '....nnnn',
      },
    ],
    back: {by: '入れ替え直して戻す', pace: 'slow', until: 3},
  },
  immutable: {
    label: 'イミュータブル',
    says: '新しい一式を並べ、失敗したら消すだけで戻る',
    unit: 'インスタンス',
    section: '/deploy-services/elastic-beanstalk-policies/#immutable',
    facts: ['eb-immutable-steps'],
    phases: [
      before(),
      {
        does: '別の Auto Scaling グループに、まず 1 つを起動する',
        label: '1 つで確認',
        length: 1.7,
        slots: 'oooox...',
      },
      {does: '旧インスタンスと並んでリクエストを受け、ヘルスチェックを待つ', length: 1.7, slots: 'oooon...'},
      {does: '元と同じ数まで起動する', label: '残りを起動', length: 1.7, slots: 'oooonxxx'},
      {does: '全部がヘルスチェックに通るのを待つ', length: 2.3, slots: 'oooonnnn'},
      {
        does: '新しいインスタンスを元のグループに移し、旧インスタンスを終了する',
        label: '旧を終了',
        length: 3.6,
        slots: '....nnnn',
      },
    ],
    back: {by: '新しい側を終了', pace: 'quick', until: 4},
  },
  'traffic-splitting': {
    label: 'Traffic splitting',
    says: '割合を絞って評価し、異常なら自動で戻る',
    unit: 'インスタンス',
    section: '/deploy-services/elastic-beanstalk-policies/#traffic-splitting',
    facts: ['eb-traffic-splitting-options', 'eb-traffic-splitting-capacity'],
    phases: [
      before(),
      {
        does: '別の Auto Scaling グループに、同じ数を起動する',
        label: '起動',
        length: 1.7,
        slots: 'ooooxxxx',
        toNew: [0],
      },
      {
        does: '既定の 10% を流し、評価時間の間ヘルスを見る',
        label: '10% で評価',
        length: 3.5,
        slots: 'oooonnnn',
        toNew: [10],
      },
      {does: '正常なら全部を移す', label: '全部', length: 1.2, slots: 'kkkknnnn', toNew: [100]},
      {does: '旧インスタンスを終了する', label: '旧を終了', length: 4.6, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: '振り分けを戻す', pace: 'quick', until: 2},
  },
  canary: {
    label: 'カナリア',
    says: '少量で様子を見てから、残りを一度に移す',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green/#traffic-shifting',
    facts: ['x-bg-canary-linear-allatonce', 'bg-shift-tradeoffs', 'bg-rollback-after-termination'],
    phases: [
      before(),
      {does: 'グリーンを用意する', label: '起動', length: 1.7, slots: 'ooooxxxx', toNew: [0]},
      {
        does: '少量（この例は 10%）だけを移し、様子を見る',
        label: '10% を流す',
        length: 3.7,
        slots: 'oooonnnn',
        toNew: [10],
      },
      {
        does: '残りを一度に移し、ブルーを残しておく',
        label: '全部を移す',
        length: 3.2,
        slots: 'kkkknnnn',
        toNew: [100],
      },
      {does: 'ブルーを終了する', label: '旧を終了', length: 2.4, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: '向き先を戻す', pace: 'quick', until: 3},
  },
  linear: {
    label: 'リニア',
    says: '等しい割合ずつ移し、影響を移した分にとどめる',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green/#traffic-shifting',
    facts: ['x-bg-canary-linear-allatonce', 'bg-shift-tradeoffs', 'bg-rollback-after-termination'],
    phases: [
      before(),
      {does: 'グリーンを用意する', label: '起動', length: 1.7, slots: 'ooooxxxx', toNew: [0]},
      {
        does: '決めた間隔で、等しい割合（この例は 10%）ずつ移す',
        label: '10% ずつ移す',
        length: 4.5,
        slots: 'oooonnnn',
        toNew: [10, 20, 30, 40, 50, 60, 70, 80, 90],
      },
      {does: '全部を移し終え、ブルーを残しておく', label: '全部', length: 2.4, slots: 'kkkknnnn', toNew: [100]},
      {does: 'ブルーを終了する', label: '旧を終了', length: 2.4, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: '向き先を戻す', pace: 'quick', until: 3},
  },
  'blue-green': {
    label: 'ブルー/グリーン',
    says: '2 環境分の費用で、ブルーを終了するまで向き先を戻せる',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green/#rollback',
    facts: ['bg-fast-rollback', 'bg-rollback-after-termination'],
    phases: [
      before(),
      {does: 'ブルーを動かしたまま、グリーンを用意する', label: '起動', length: 1.7, slots: 'ooooxxxx', toNew: [0]},
      {does: '本番のリクエストを流す前に、グリーンを試す', label: '試す', length: 2.3, slots: 'ooootttt', toNew: [0]},
      {
        does: '向き先をグリーンに切り替え、ブルーを残しておく',
        label: '切り替え',
        length: 4.6,
        slots: 'kkkknnnn',
        toNew: [100],
      },
      {does: 'ブルーを終了する', label: '旧を終了', length: 2.4, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: '向き先を戻す', pace: 'quick', until: 3},
  },
  'codedeploy-ec2': {
    label: 'CodeDeploy の EC2 ブルー/グリーン',
    says: '登録の前に確かめ、元を終了するまで登録し直して戻せる',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green-codedeploy-ec2/#original-instances',
    facts: ['codedeploy-ec2-reroute-options', 'codedeploy-ec2-blue-termination', 'codedeploy-ec2-rollback-route-back'],
    phases: [
      before(),
      {does: '置き換え先のインスタンスを用意する', label: '用意', length: 1.7, slots: 'ooooxxxx', toNew: [0]},
      {
        does: 'リビジョンを入れ、切り替えの指示を待つ間に確かめる',
        label: '確かめる',
        length: 2.3,
        slots: 'ooootttt',
        toNew: [0],
      },
      {does: '置き換え先を登録する。元が外れるまで、新旧が受ける', label: '登録', length: 1.4, slots: 'oooonnnn'},
      {
        does: '元の登録を外し、決めた時間だけ残す',
        label: '元を残す',
        length: 3.2,
        slots: 'kkkknnnn',
        toNew: [100],
      },
      {does: '元のインスタンスを終了する', label: '元を終了', length: 2.4, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: '元に登録し直す', pace: 'quick', until: 4},
  },
  'alb-weights': {
    label: 'ALB の加重ターゲットグループ',
    says: '重みを少しずつ移し、DNS を待たずに戻せる',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green-alb/#weight-steps',
    facts: ['bg-alb-weights', 'x-alb-vs-dns', 'x-alb-weight-range', 'alb-rollback-whole', 'alb-test-rule'],
    phases: [
      before(),
      {does: 'グリーンのターゲットグループを用意する', label: '用意', length: 1.6, slots: 'ooooxxxx', toNew: [0]},
      {does: 'テスト用のルールで、グリーンだけを試す', label: '試す', length: 1.6, slots: 'ooootttt', toNew: [0]},
      {does: '重みを 90 と 10 にする', label: '90:10', length: 1.8, slots: 'oooonnnn', toNew: [10]},
      {does: '重みを 50 と 50 にする', label: '50:50', length: 1.6, slots: 'oooonnnn', toNew: [50]},
      {does: '重みを 0 と 100 にし、ブルーを残しておく', label: '0:100', length: 2, slots: 'kkkknnnn', toNew: [100]},
      {does: 'ブルーを終了する', label: '旧を終了', length: 2.4, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: '重みを戻す', pace: 'quick', until: 5},
  },
  'route53-weights': {
    label: 'Route 53 の加重レコード',
    says: '重みを変えても戻しても、効くのは DNS のキャッシュの分だけ遅れる',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green-route53/#dns-cache',
    facts: ['bg-route53-weighted', 'r53-weight-is-query-share', 'x-r53-ttl-caveat'],
    phases: [
      before(),
      {does: 'グリーンの環境を、重み 0 で並べる', label: '並べる', length: 1.6, slots: 'ooootttt', toNew: [0]},
      {
        does: '重みを 90 と 10 にする。割合は、応答が行き渡るにつれて増える',
        label: '90:10',
        length: 2.3,
        slots: 'oooonnnn',
        toNew: [3, 6, 9, 10],
      },
      {
        does: '重みを 0 と 100 にする。古い応答が残る間は、ブルーにも届く',
        label: '0:100',
        length: 2.6,
        slots: 'oooonnnn',
        toNew: [40, 65, 85, 95],
      },
      {does: '応答が行き渡る。ブルーを残しておく', label: '旧を残す', length: 2.1, slots: 'kkkknnnn', toNew: [100]},
      {
        does: 'ブルーのレコードを消し、ブルーを終了する',
        label: '旧を終了',
        length: 2.4,
        slots: '....nnnn',
        toNew: [100],
      },
    ],
    back: {by: '重みを戻す（DNS を待つ）', pace: 'slow', until: 4},
  },
  'eb-swap': {
    label: 'Elastic Beanstalk の環境スワップ',
    says: '一度に全部を切り替えるが、古い応答を持つ利用者は旧環境に届く',
    unit: 'インスタンス',
    section: '/deploy-patterns/blue-green-elastic-beanstalk/#swap-flow',
    facts: ['bg-eb-clone', 'eb-swap-test-green', 'x-eb-swap-dns', 'bg-eb-swap-back'],
    phases: [
      before(),
      {does: '環境をクローンして、グリーンを作る', label: '複製', length: 1.6, slots: 'ooooxxxx', toNew: [0]},
      {
        does: '新しいコードを載せ、グリーンの URL で試す',
        label: '試す',
        length: 2,
        slots: 'ooootttt',
        toNew: [0],
      },
      {
        does: 'CNAME を入れ替える。古い応答を持つ利用者は、ブルーに届く',
        label: 'スワップ',
        length: 2.6,
        slots: 'oooonnnn',
        toNew: [55, 80, 95],
      },
      {does: '古い応答が消える。ブルーを残しておく', label: '旧を残す', length: 2.4, slots: 'kkkknnnn', toNew: [100]},
      {does: 'ブルーの環境を終了する', label: '旧を終了', length: 2.4, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: 'もう一度スワップ（DNS を待つ）', pace: 'slow', until: 4},
    isApart: true,
  },
  'ecs-native': {
    label: 'ECS 組み込みのブルー/グリーン',
    says: '切り替えた後も、ベイク時間の間はすぐ戻せる',
    unit: 'タスク',
    section: '/deploy-patterns/blue-green-ecs/#native-blue-green',
    facts: ['x-ecs-native-phases'],
    phases: [
      before(),
      {does: 'グリーンのタスクを起動する', label: 'デプロイ', length: 2.1, slots: 'ooooxxxx', toNew: [0]},
      {does: 'テスト用のトラフィックで確かめる', label: 'テスト', length: 1.9, slots: 'ooootttt', toNew: [0]},
      {
        does: '本番のトラフィックを移し、ベイク時間の間はブルーを残す',
        label: '切り替え・監視',
        length: 4.6,
        slots: 'kkkknnnn',
        toNew: [100],
      },
      {does: '完了。ブルーを終了し、グリーンだけになる', label: '完了', length: 2.4, slots: '....nnnn', toNew: [100]},
    ],
    back: {by: '向き先を戻す', pace: 'quick', until: 3},
  },
};

/** The strips that stand beside each other, by method. */
export const compared = Object.entries(strips).filter(([, {isApart}]) => isApart !== true);

/** What to take away from all strips beside each other. */
export const comparison = '足さずに入れ替えると処理能力が下がる。旧を残す間は、入れ直さずに戻せる';

/** The caption of a strip or chart, and its accessible name. */
export const titleOf = ({label, says}: Pick<Strip, 'label' | 'says'>): string => `${label}: ${says}`;
