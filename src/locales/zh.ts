/** The interface in Chinese (simplified). */
import type { CompleteMessages } from './messages.js';

const ge = (count: number, what: string): string => `${count.toLocaleString('zh')} ${what}`;
const weizhi = (place: number, count: number): string => `第 ${String(place)} 位，共 ${String(count)} 位`;

export const zh: CompleteMessages = {
  responseA: '回答 A',
  responseB: '回答 B',
  required: '必答',
  explanations: '各标签的含义',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return '请回答这个问题。';
      case 'too-short':
        return `请至少写 ${ge(issue.minLength, '个字符')}；目前有 ${String(issue.length)} 个。`;
      case 'too-long':
        return `请缩短到 ${ge(issue.maxLength, '个字符')}以内；目前有 ${String(issue.length)} 个。`;
      case 'too-few':
        return `请至少选 ${String(issue.min)} 项；目前选了 ${String(issue.count)} 项。`;
      case 'too-many':
        return `请最多选 ${String(issue.max)} 项；目前选了 ${String(issue.count)} 项。`;
      case 'incomplete':
        return `请回答每一部分；还缺 ${String(issue.missing)} 部分。`;
      case 'label-missing':
        return `请选择“${issue.label}”。`;
      case 'wrong-sum':
        return `总和应为 ${String(issue.total)}；目前是 ${String(issue.sum)}。`;
      case 'too-low':
        return `请填写不小于 ${issue.min.toLocaleString('zh')} 的数。`;
      case 'too-high':
        return `请填写不大于 ${issue.max.toLocaleString('zh')} 的数。`;
      case 'between-steps':
        return `请填写 ${issue.below.toLocaleString('zh')} 或 ${issue.above.toLocaleString('zh')}；不能填两者之间的数。`;
      case 'not-a-number':
        return `“${issue.text}”不是数字。`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) return `${String(length)}，应为 ${String(minLength)} 至 ${ge(maxLength, '个字符')}`;
    if (maxLength !== null) return `${String(length)}，最多 ${ge(maxLength, '个字符')}`;
    return minLength === null ? ge(length, '个字符') : `${String(length)}，至少 ${ge(minLength, '个字符')}`;
  },
  layoutMissing: (field) => `${field}：没有值`,
  layoutRefused: (field) => `${field}：无法显示这个地址`,
  mediaFailed: '无法加载。',

  loading: '正在加载任务…',
  errorHeading: '任务无法加载',
  configErrorHeading: '按目前的写法，任务无法运行',
  retry: '重试',
  noSource: '这里没有任务：src 属性应指明一个配置文件，或者 config 属性应包含一份配置。',

  prompt: '提示',
  clear: '撤回回答',
  instructions: '说明',
  questions: '问题',
  itemHeading: (position, total) => `第 ${String(position)} 条，共 ${String(total)} 条`,
  progress: ({ done, skipped, total }) => `已完成 ${String(done)}/${String(total)}${skipped > 0 ? `，跳过 ${String(skipped)}` : ''}`,
  submit: '提交',
  resubmit: '保存修改',
  next: '下一条',
  skip: '跳过',
  back: '后退',
  forward: '前进',
  undo: '撤销',
  redo: '重做',
  doneItems: '已完成的条目',
  nothingDone: '还没有完成任何条目。',
  saving: '正在保存…',
  saved: '已保存',
  skipped: '已跳过',
  changed: '已修改，尚未提交',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip ? '还没有任何回答。请回答一个问题，或跳过这一条。' : '还没有任何回答。请回答一个问题。';
      case 'issues':
        return '未提交：有一个问题还需要处理。';
      case 'skip-reason-missing':
        return '请说明为什么跳过这一条。';
    }
  },
  skipReason: '为什么跳过这一条？',
  skipReasonOptional: '为什么跳过这一条？（可不填）',
  cancel: '取消',
  shortcuts: '键盘快捷键',
  shortcutsFor: '任务',
  close: '关闭',
  enterKey: '回车',
  submitFromText: '书写时提交',
  moveInGroup: '在一个问题内移动',
  arrowKeys: '方向键',
  complete: '全部完成，谢谢！',
  completeSummary: ({ done, skipped }) => `已回答 ${String(done)} 条，跳过 ${String(skipped)} 条。`,
  nothingToDo: '目前这里没有需要评判的内容。',
  download: '下载',
  downloadRecords: '全部记录（JSON Lines）',
  downloadPairs: '偏好对（TRL）',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${reason} ${String(count)}`).join('，');
    return `已写出 ${String(written)} 对${reasons === '' ? '' : `；未包括：${reasons}`}。`;
  },
  saveErrorHeading: '回答尚未保存',
  answersKept: '回答仍保留在本页。请在保存之后再关闭。',
  notStored: '回答只保留在本页。请在关闭之前下载，或者重试。',
  draftNotStored: '在提交之前，此浏览器无法保留这里已开始的内容。',
  deliveryWaiting: (count) => `${ge(count, '个回答')}已保存在此处，网络恢复后就会发送。`,
  deliveryDone: '全部已发送。',
  deliveryRefused: (count) => `${ge(count, '个回答')}未被接受。内容都保留在此处；请下载记录并告知研究负责人：`,
  notLoaded: (url, why) => `无法加载 ${url}：${why}。地址是否正确？服务器上有这个文件吗？`,
  noData: '配置没有指明数据：请在 data_files 下列出文件，或设置 items 属性。',
  notAuthorized: (annotator) => `“${annotator}”不在此任务的 authorized_users 中。`,
  unsupportedScheme: (scheme, type) => `已略去“${scheme}”：没有适用于“${type}”类型的元素。`,
  layoutRemoved: (what) => `出于安全考虑，已从版面中移除：${what.join('、')}。`,
  layoutFailed: (why) => `无法显示此任务的版面：${why}`,

  richText: { showRaw: '显示原始文本' },

  evidence: {
    heading: '起决定作用的词句',
    help: (key) => `在一个回答中选取词句${key === '' ? '' : `，然后按 ${key}`}。`,
    mark: '标出选取的词句',
    type: '或者写下词句并按回车',
    notFound: (words) => `“${words}”不在任何回答中，或已标出。`,
    quote: (response, words) => `${response}：“${words}”`,
    remove: (words) => `取消标出“${words}”`,
    marked: (words) => `已标出“${words}”。`,
    removed: (words) => `“${words}”不再标出。`,
    nothingSelected: '请先在一个回答中选取词句。',
  },

  practice: {
    heading: '练习',
    note: '这些条目用于练习：每个回答都有讲评，并且不会保留。',
    right: '正确。',
    wrong: '不完全对。',
    expected: (question, answer) => `${question} ${answer}`,
    mustCorrect: '请修改回答并再次提交。',
    mayGoOn: '再次提交即可继续。',
    ended: '练习结束',
    summary: (right, total) => `${String(total)} 题中有 ${String(right)} 题第一次就答对。`,
    notPassed: '还不能开始。请阅读说明，再练习一次。',
    begin: '开始任务',
    again: '再练习一次',
  },

  compare: {
    tools: '比较两个回答',
    words: (heading, words) => `${heading}：${ge(words, '个词')}`,
    length: (words) => ge(words, '个词'),
    differences: '差异',
    comparing: '正在比较…',
    summary: (differences, share) =>
      differences === 0 ? '两者逐字相同。' : `${ge(differences, '处差异')}；${String(Math.round(share * 100))}% 的词两者都有。`,
    onlyIn: (heading, text) => `只在${heading}中：${text}`,
    more: (number) => `还有 ${ge(number, '处差异')}`,
    scrollTogether: '同步滚动',
    oneAtATime: '逐个显示',
    find: '在两者中查找',
    found: (inA, inB, [a, b]) => `${a}：${ge(inA, '处')}，${b}：${ge(inB, '处')}`,
    nextFound: '下一处',
  },

  schemes: {
    bws: {
      items: '比较',
      nothing: '这里没有可比较的内容。',
      moved: (letter, question) => `${letter} 不能两者都是。请重新选择：${question}`,
    },
    hierarchical_multiselect: {
      search: '查找',
      matches(count, shown) {
        const found = count === 0 ? '没有结果' : ge(count, '个结果');
        return shown < count ? `${found}；显示前 ${String(shown)} 个` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? '未选择' : `已选 ${String(count)} 项`;
        const limits = [...(min === null ? [] : [`至少 ${String(min)}`]), ...(max === null ? [] : [`最多 ${String(max)}`])];
        return limits.length === 0 ? chosen : `${chosen}（${limits.join('，')}）`;
      },
      remove: (label) => `移除${label}`,
      more: (count) => `还有 ${String(count)} 项`,
    },
    multirate: { noOptions: (field) => `这里没有可评分的内容：此条目在“${field}”中没有列表。` },
    pairwise: {
      notPlaced: '尚未回答。请移动滑块，或按空格键使其留在原处。',
      notLoaded: '无法加载这个问题。请重新加载页面。',
      reasons: '为什么？',
      rationale: '选择的理由',
    },
    ranking: {
      help: '最好的排在最前。拖动手柄或使用箭头。在手柄上，Alt 加方向键移动，数字键直接设定位置。',
      helpTies: '“=”使两项并列。',
      nothing: '这里没有可排序的内容。',
      confirm: '顺序正确',
      unanswered: '尚未排序。',
      handle: (text, place, count) => `${text}，${weizhi(place, count)}`,
      up: (text) => `上移：${text}`,
      down: (text) => `下移：${text}`,
      tie: (text) => `与上一项并列：${text}`,
      grabbed: (text, place, count) => `已抓住${text}，${weizhi(place, count)}。方向键移动，空格键放下，Escape 键放回。`,
      moved: (text, place, count, tied) => `${text}：${weizhi(place, count)}${tied ? '，并列' : ''}`,
      dropped: (text, place, count) => `已放下${text}，${weizhi(place, count)}`,
      cancelled: (text) => `${text}已回到原位`,
      confirmed: '已采用此顺序',
    },
    rubric_eval: { overall: '总体' },
    semantic_differential: { neutral: '中性' },
    shares: {
      left(left, total) {
        if (left === 0) return `${String(total)} 已全部分配。`;
        return left > 0 ? `${String(total)} 中还有 ${String(left)} 待分配。` : `比 ${String(total)} 多分配了 ${String(-left)}。`;
      },
      rest: '分得余下的',
      restTo: (label) => `把余下的分给${label}`,
      slider: (label) => `${label}，滑块`,
    },
    slider: {
      unanswered: '尚未回答',
      resting: (start) => `尚未回答；停在 ${start.toLocaleString('zh')}，按空格键选定`,
    },
    span: {
      textRole: '待标注的文本',
      howTo:
        '先选取文本再选标签，或先选标签再选文本。用键盘：方向键选取一个词或一句，加 Shift 选取更多，加 Ctrl 按字符移动；标签的按键进行标注，Delete 删除，Escape 取消选取。',
      noText: (field) => `这里没有可标注的文本：此条目的“${field}”为空。`,
      labels: '标签',
      ready: (label) => `请选取要标注为${label}的文本。`,
      selected: (text, labels) => (labels.length === 0 ? `已选取：“${text}”` : `已选取：“${text}”（${labels.join('、')}）`),
      at: (text, label) => `“${text}”是${label}。`,
      chooseLabel: '请为选取的文本选择标签。',
      marked: (text, label) => `已将“${text}”标注为${label}。`,
      removed: (text, label) => `已从“${text}”移除${label}。`,
      overlaps: (text, label) => `未标注：“${text}”已是${label}，标注不能重叠。请先移除它，或选取其他文本。`,
      startEarlier: '起点前移一个词',
      startLater: '起点后移一个词',
      endEarlier: '终点前移一个词',
      endLater: '终点后移一个词',
      unselect: '取消选取',
      spans: (count) => ge(count, '处标注'),
      show: (text) => `在文本中显示“${text}”`,
      labelOf: (text) => `“${text}”的标签`,
      remove: (text) => `移除“${text}”`,
      page: (first, last) => `${String(first)} 至 ${String(last)}`,
      previous: '前面的标注',
      next: '后面的标注',
    },
    table_grid: {
      rows: '行',
      columns: '列',
      roles: '把单元格标为',
      help: '点击单元格或在其上拖动。用键盘：方向键在单元格间移动，数字键标注，空格键轮换角色，Delete 移除标注。',
      cell: (row, column, role) => `第 ${String(row)} 行，第 ${String(column)} 列：${role}`,
      image: '表格',
      confirm: '表格正确',
      unanswered: '尚未回答。',
    },
  },
};
