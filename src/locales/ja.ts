/** The interface in Japanese. */
import type { CompleteMessages } from './messages.js';

const kazu = (count: number, unit: string): string => `${count.toLocaleString('ja')}${unit}`;
const ichi = (place: number, count: number): string => `${String(count)} 件中 ${String(place)} 番目`;

export const ja: CompleteMessages = {
  responseA: '回答 A',
  responseB: '回答 B',
  required: '必須',
  explanations: '各ラベルの意味',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'この質問に答えてください。';
      case 'too-short':
        return `${kazu(issue.minLength, ' 文字')}以上書いてください。今は ${String(issue.length)} 文字です。`;
      case 'too-long':
        return `${kazu(issue.maxLength, ' 文字')}以内に縮めてください。今は ${String(issue.length)} 文字です。`;
      case 'too-few':
        return `${String(issue.min)} 個以上選んでください。今は ${String(issue.count)} 個です。`;
      case 'too-many':
        return `選べるのは ${String(issue.max)} 個までです。今は ${String(issue.count)} 個です。`;
      case 'incomplete':
        return `すべての部分に答えてください。あと ${String(issue.missing)} か所です。`;
      case 'label-missing':
        return `「${issue.label}」を選んでください。`;
      case 'wrong-sum':
        return `合計は ${String(issue.total)} でなければなりません。今は ${String(issue.sum)} です。`;
      case 'too-low':
        return `${issue.min.toLocaleString('ja')} 以上の数を入れてください。`;
      case 'too-high':
        return `${issue.max.toLocaleString('ja')} 以下の数を入れてください。`;
      case 'between-steps':
        return `${issue.below.toLocaleString('ja')} か ${issue.above.toLocaleString('ja')} を入れてください。その間の値は使えません。`;
      case 'not-a-number':
        return `「${issue.text}」は数ではありません。`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) return `${String(length)}（${String(minLength)} から ${kazu(maxLength, ' 文字')}）`;
    if (maxLength !== null) return `${String(length)}（${kazu(maxLength, ' 文字')}まで）`;
    return minLength === null ? kazu(length, ' 文字') : `${String(length)}（${kazu(minLength, ' 文字')}以上）`;
  },
  layoutMissing: (field) => `${field}：値がありません`,
  layoutRefused: (field) => `${field}：このアドレスは表示できません`,
  mediaFailed: '読み込めませんでした。',

  loading: 'タスクを読み込んでいます…',
  errorHeading: 'タスクを読み込めませんでした',
  configErrorHeading: '今の書き方ではタスクを動かせません',
  retry: '再試行',
  noSource: 'ここにはタスクがありません。src 属性で設定ファイルを指定するか、config プロパティに設定を入れてください。',

  prompt: 'プロンプト',
  clear: '回答を取り消す',
  instructions: '説明',
  questions: '質問',
  itemHeading: (position, total) => `${String(total)} 件中 ${String(position)} 件目`,
  progress: ({ done, skipped, total }) =>
    `${String(total)} 件中 ${String(done)} 件完了${skipped > 0 ? `、スキップ ${String(skipped)} 件` : ''}`,
  submit: '送信',
  resubmit: '変更を保存',
  next: '次へ',
  skip: 'スキップ',
  back: '戻る',
  forward: '進む',
  undo: '元に戻す',
  redo: 'やり直す',
  doneItems: '済んだもの',
  nothingDone: 'まだ何も済んでいません。',
  saving: '保存しています…',
  saved: '保存しました',
  skipped: 'スキップしました',
  changed: '変更あり、未送信',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip
          ? 'まだ回答がありません。質問に答えるか、この項目をスキップしてください。'
          : 'まだ回答がありません。質問に答えてください。';
      case 'issues':
        return '送信していません。確認が必要な質問があります。';
      case 'skip-reason-missing':
        return 'この項目をスキップする理由を書いてください。';
    }
  },
  skipReason: 'この項目をスキップする理由は何ですか？',
  skipReasonOptional: 'この項目をスキップする理由は何ですか？（任意）',
  cancel: 'キャンセル',
  shortcuts: 'キーボードショートカット',
  shortcutsFor: 'タスク',
  close: '閉じる',
  enterKey: 'Enter',
  submitFromText: '入力中に送信',
  moveInGroup: '質問の中を移動',
  arrowKeys: '矢印キー',
  complete: 'すべて終わりました。ありがとうございました。',
  completeSummary: ({ done, skipped }) => `回答 ${String(done)} 件、スキップ ${String(skipped)} 件。`,
  nothingToDo: '今はここで評価するものがありません。',
  download: 'ダウンロード',
  downloadRecords: 'すべての記録（JSON Lines）',
  downloadPairs: '選好ペア（TRL）',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${reason} ${String(count)}`).join('、');
    return `${String(written)} ペアを書き出しました${reasons === '' ? '' : `。除いたもの：${reasons}`}。`;
  },
  saveErrorHeading: '回答はまだ保存されていません',
  answersKept: '回答はこのページに残っています。保存されるまで閉じないでください。',
  notStored: '回答はこのページにしか残りません。閉じる前にダウンロードするか、再試行してください。',
  draftNotStored: '送信するまで、ここで始めたものをこのブラウザーは保存できません。',
  deliveryWaiting: (count) => `${kazu(count, ' 件')}の回答はここに保存されていて、ネットワークが戻りしだい送信されます。`,
  deliveryDone: 'すべて送信しました。',
  deliveryRefused: (count) =>
    `${kazu(count, ' 件')}の回答が受け付けられませんでした。内容はすべてここに残っています。記録をダウンロードして、調査の責任者に知らせてください：`,
  notLoaded: (url, why) => `${url} を読み込めませんでした：${why}。アドレスは正しいですか？サーバーにそのファイルはありますか？`,
  noData: '設定にデータの指定がありません。data_files にファイルを並べるか、items プロパティを設定してください。',
  notAuthorized: (annotator) => `「${annotator}」はこのタスクの authorized_users にありません。`,
  unsupportedScheme: (scheme, type) => `「${scheme}」は省きました。「${type}」という種類のスキームに使える要素がありません。`,
  layoutRemoved: (what) => `安全のためレイアウトから取り除きました：${what.join('、')}。`,
  layoutFailed: (why) => `このタスクのレイアウトを表示できません：${why}`,

  richText: { showRaw: '元のテキストを表示' },

  evidence: {
    heading: '決め手になった言葉',
    help: (key) => (key === '' ? '回答の中の言葉を選択してください。' : `回答の中の言葉を選択し、${key} を押してください。`),
    mark: '選択した言葉に印を付ける',
    type: 'または言葉を書いて Enter を押す',
    notFound: (words) => `「${words}」はどの回答にもないか、すでに印が付いています。`,
    quote: (response, words) => `${response}：「${words}」`,
    remove: (words) => `「${words}」の印を外す`,
    marked: (words) => `「${words}」に印を付けました。`,
    removed: (words) => `「${words}」の印を外しました。`,
    nothingSelected: '先にどちらかの回答の言葉を選択してください。',
  },

  practice: {
    heading: '練習',
    note: 'これらは練習用の項目です。回答ごとに講評があり、何も保存されません。',
    right: '正解です。',
    wrong: '少し違います。',
    expected: (question, answer) => `${question} ${answer}`,
    mustCorrect: '回答を直して、もう一度送信してください。',
    mayGoOn: 'もう一度送信すると先へ進みます。',
    ended: '練習が終わりました',
    summary: (right, total) => `${String(total)} 問中 ${String(right)} 問が一度目で正解でした。`,
    notPassed: 'まだ始められません。説明を読んで、もう一度練習してください。',
    begin: 'タスクを始める',
    again: 'もう一度練習する',
  },

  compare: {
    tools: '回答を比べる',
    words: (heading, words) => `${heading}：${kazu(words, ' 語')}`,
    length: (words) => kazu(words, ' 語'),
    differences: '違い',
    comparing: '比べています…',
    summary: (differences, share) =>
      differences === 0
        ? '二つは一語一句同じです。'
        : `違い ${kazu(differences, ' か所')}。${String(Math.round(share * 100))}% の語が両方にあります。`,
    onlyIn: (heading, text) => `${heading}だけ：${text}`,
    more: (number) => `ほかに ${kazu(number, ' か所')}`,
    scrollTogether: '一緒にスクロール',
    oneAtATime: '一つずつ',
    find: '両方から探す',
    found: (inA, inB, [a, b]) => `${a}：${kazu(inA, ' か所')}、${b}：${kazu(inB, ' か所')}`,
    nextFound: '次の箇所',
  },

  schemes: {
    bws: {
      items: '比べる',
      nothing: 'ここには比べるものがありません。',
      moved: (letter, question) => `${letter} を両方に選ぶことはできません。選び直してください：${question}`,
    },
    hierarchical_multiselect: {
      search: '探す',
      matches(count, shown) {
        const found = count === 0 ? '見つかりません' : kazu(count, ' 件');
        return shown < count ? `${found}。最初の ${String(shown)} 件を表示` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? '何も選ばれていません' : `${String(count)} 件を選択`;
        const limits = [...(min === null ? [] : [`${String(min)} 件以上`]), ...(max === null ? [] : [`${String(max)} 件まで`])];
        return limits.length === 0 ? chosen : `${chosen}（${limits.join('、')}）`;
      },
      remove: (label) => `${label} を外す`,
      more: (count) => `ほか ${String(count)} 件`,
    },
    multirate: { noOptions: (field) => `ここには評価するものがありません。この項目の「${field}」に一覧がありません。` },
    pairwise: {
      notPlaced: 'まだ回答がありません。つまみを動かすか、スペースキーで今の位置に決めてください。',
      notLoaded: 'この質問を読み込めませんでした。ページを読み込み直してください。',
      reasons: 'なぜですか？',
      rationale: '選んだ理由',
    },
    ranking: {
      help: '最もよいものを先頭に。取っ手をドラッグするか矢印を使います。取っ手の上では Alt と矢印キーで移動し、数字で順位を決めます。',
      helpTies: '「=」で二つを同じ順位にします。',
      nothing: 'ここには並べるものがありません。',
      confirm: 'この順番でよい',
      unanswered: 'まだ並べていません。',
      handle: (text, place, count) => `${text}、${ichi(place, count)}`,
      up: (text) => `上へ：${text}`,
      down: (text) => `下へ：${text}`,
      tie: (text) => `上と同じ順位に：${text}`,
      grabbed: (text, place, count) =>
        `${text} をつかんでいます、${ichi(place, count)}。矢印キーで移動、スペースキーで放し、Escape で元に戻します。`,
      moved: (text, place, count, tied) => `${text}：${ichi(place, count)}${tied ? '、同順位' : ''}`,
      dropped: (text, place, count) => `${text} を放しました、${ichi(place, count)}`,
      cancelled: (text) => `${text} は元の場所に戻りました`,
      confirmed: 'この順番に決まりました',
    },
    rubric_eval: { overall: '全体' },
    semantic_differential: { neutral: 'どちらでもない' },
    shares: {
      left(left, total) {
        if (left === 0) return `${String(total)} をすべて配分しました。`;
        return left > 0 ? `${String(total)} のうち残り ${String(left)} です。` : `${String(total)} を ${String(-left)} 超えています。`;
      },
      rest: '残りを入れる',
      restTo: (label) => `残りを ${label} に入れる`,
      slider: (label) => `${label}、スライダー`,
    },
    slider: {
      unanswered: 'まだ回答がありません',
      resting: (start) => `まだ回答がありません。今は ${start.toLocaleString('ja')}、スペースキーで決まります`,
    },
    span: {
      textRole: '印を付けるテキスト',
      howTo:
        'テキストを選択してラベルを選ぶか、その逆にします。キーボードでは、矢印キーで語や文を選び、Shift で広げ、Ctrl で一文字ずつ動きます。ラベルのキーで印を付け、Delete で外し、Escape で選択をやめます。',
      noText: (field) => `ここには印を付けるテキストがありません。この項目の「${field}」は空です。`,
      labels: 'ラベル',
      ready: (label) => `${label} の印を付けるテキストを選択してください。`,
      selected: (text, labels) => (labels.length === 0 ? `選択中：「${text}」` : `選択中：「${text}」（${labels.join('、')}）`),
      at: (text, label) => `「${text}」は ${label} です。`,
      chooseLabel: '選択したテキストのラベルを選んでください。',
      marked: (text, label) => `「${text}」に ${label} の印を付けました。`,
      removed: (text, label) => `「${text}」から ${label} を外しました。`,
      overlaps: (text, label) =>
        `印を付けていません。「${text}」はすでに ${label} で、印は重ねられません。先にそれを外すか、別のテキストを選択してください。`,
      startEarlier: '始まりを一語前へ',
      startLater: '始まりを一語後へ',
      endEarlier: '終わりを一語前へ',
      endLater: '終わりを一語後へ',
      unselect: '選択をやめる',
      spans: (count) => `印 ${kazu(count, ' 件')}`,
      show: (text) => `テキストの中の「${text}」を表示`,
      labelOf: (text) => `「${text}」のラベル`,
      remove: (text) => `「${text}」を外す`,
      page: (first, last) => `${String(first)} から ${String(last)}`,
      previous: '前の印',
      next: '次の印',
    },
    table_grid: {
      rows: '行',
      columns: '列',
      roles: 'セルの役割',
      help: 'セルをクリックするか、その上をドラッグします。キーボードでは、矢印キーでセルを移り、数字で印を付け、スペースキーで役割を切り替え、Delete で印を外します。',
      cell: (row, column, role) => `${String(row)} 行 ${String(column)} 列：${role}`,
      image: '表',
      confirm: 'この表でよい',
      unanswered: 'まだ回答がありません。',
    },
  },
};
