/** The interface in Arabic. */
import type { CompleteMessages } from './messages.js';

const plurals = new Intl.PluralRules('ar');
const number = (value: number): string => value.toLocaleString('ar');
/** A noun as it goes with each number; `#` in a form is the number. */
const noun = (zero: string, one: string, two: string, few: string, many: string, other: string) => (count: number) =>
  ({ zero, one, two, few, many, other })[plurals.select(count)].replace('#', number(count));
/** Keeps the direction of a text from the data apart from that of the sentence. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
const quoted = (text: string): string => `«${isolated(text)}»`;
const listed = (texts: readonly string[]): string => texts.map(isolated).join('، ');

const characters = noun('لا أحرف', 'حرف واحد', 'حرفان', '# أحرف', '# حرفًا', '# حرف');
/** After a preposition. */
const ofCharacters = noun('# حرف', 'حرف واحد', 'حرفين', '# أحرف', '# حرفًا', '# حرف');
const parts = noun('لا شيء', 'جزء واحد', 'جزآن', '# أجزاء', '# جزءًا', '# جزء');
const pairs = noun('لا أزواج', 'زوج واحد', 'زوجان', '# أزواج', '# زوجًا', '# زوج');
const answers = noun('لا إجابات', 'إجابة واحدة', 'إجابتان', '# إجابات', '# إجابة', '# إجابة');
const words = noun('لا كلمات', 'كلمة واحدة', 'كلمتان', '# كلمات', '# كلمة', '# كلمة');
const differences = noun('لا اختلافات', 'اختلاف واحد', 'اختلافان', '# اختلافات', '# اختلافًا', '# اختلاف');
const places = noun('لا مواضع', 'موضع واحد', 'موضعان', '# مواضع', '# موضعًا', '# موضع');
const matches = noun('لا نتائج', 'نتيجة واحدة', 'نتيجتان', '# نتائج', '# نتيجة', '# نتيجة');
const placeOf = (place: number, count: number): string => `المرتبة ${number(place)} من ${number(count)}`;

/** Why a record gave no preference pair. */
const leftOutReasons: ReadonlyMap<string, string> = new Map([
  ['tie', 'تعادل'],
  ['both bad', 'كلا الردّين سيئ'],
  ['no winner', 'بلا ردّ مفضّل'],
  ['skipped', 'تم تخطّيه'],
  ['unanswered', 'دون إجابة'],
  ['item missing', 'العنصر مفقود'],
  ['prompt missing', 'الطلب مفقود'],
  ['response missing', 'الرد مفقود'],
]);

export const ar: CompleteMessages = {
  responseA: 'الرد A',
  responseB: 'الرد B',
  required: 'مطلوب',
  explanations: 'معاني التسميات',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'يُرجى الإجابة عن هذا السؤال.';
      case 'too-short':
        return `يُرجى كتابة ما لا يقل عن ${ofCharacters(issue.minLength)}؛ العدد الحالي: ${number(issue.length)}.`;
      case 'too-long':
        return `يُرجى اختصار النص إلى ${ofCharacters(issue.maxLength)}؛ العدد الحالي: ${number(issue.length)}.`;
      case 'too-few':
        return `يُرجى اختيار ${number(issue.min)} على الأقل؛ عدد الاختيارات الآن: ${number(issue.count)}.`;
      case 'too-many':
        return `يُرجى اختيار ${number(issue.max)} على الأكثر؛ عدد الاختيارات الآن: ${number(issue.count)}.`;
      case 'incomplete':
        return `يُرجى الإجابة عن كل الأجزاء؛ المتبقي: ${parts(issue.missing)}.`;
      case 'label-missing':
        return `يُرجى اختيار ${quoted(issue.label)}.`;
      case 'wrong-sum':
        return `يجب أن يكون المجموع ${number(issue.total)}؛ وهو الآن ${number(issue.sum)}.`;
      case 'too-low':
        return `يُرجى إدخال عدد لا يقل عن ${number(issue.min)}.`;
      case 'too-high':
        return `يُرجى إدخال عدد لا يزيد على ${number(issue.max)}.`;
      case 'between-steps':
        return `يُرجى إدخال ${number(issue.below)} أو ${number(issue.above)}؛ القيم الواقعة بينهما غير مسموح بها.`;
      case 'not-a-number':
        return `${quoted(issue.text)} ليس عددًا.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null)
      return `${number(length)} (المطلوب من ${number(minLength)} إلى ${ofCharacters(maxLength)})`;
    if (maxLength !== null) return `${number(length)} من ${ofCharacters(maxLength)} على الأكثر`;
    return minLength === null ? characters(length) : `${number(length)} من ${ofCharacters(minLength)} على الأقل`;
  },
  layoutMissing: (field) => `${isolated(field)}: لا توجد قيمة`,
  layoutRefused: (field) => `${isolated(field)}: لا يمكن عرض هذا العنوان`,
  mediaFailed: 'تعذّر تحميل هذا المحتوى.',

  loading: 'جارٍ تحميل المهمة…',
  errorHeading: 'تعذّر تحميل المهمة',
  configErrorHeading: 'لا يمكن تشغيل المهمة بصيغتها الحالية',
  retry: 'إعادة المحاولة',
  noSource: 'لا توجد مهمة هنا: يجب أن تشير السمة src إلى ملف إعدادات، أو أن تتضمن الخاصية config الإعدادات.',

  prompt: 'الطلب',
  clear: 'مسح الاختيار',
  instructions: 'التعليمات',
  questions: 'الأسئلة',
  itemHeading: (position, total) => `العنصر ${number(position)} من ${number(total)}`,
  progress: ({ done, skipped, total }) => `اكتمل ${number(done)} من ${number(total)}${skipped > 0 ? `، وتم تخطّي ${number(skipped)}` : ''}`,
  submit: 'إرسال',
  resubmit: 'حفظ التغيير',
  next: 'التالي',
  skip: 'تخطّي',
  back: 'رجوع',
  forward: 'إلى الأمام',
  undo: 'تراجع',
  redo: 'إعادة',
  doneItems: 'العناصر المكتملة',
  nothingDone: 'لم يكتمل أي عنصر بعد.',
  saving: 'جارٍ الحفظ…',
  saved: 'تم الحفظ',
  skipped: 'تم التخطّي',
  changed: 'تم التغيير ولم يُرسَل بعد',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip
          ? 'لم تتم الإجابة عن أي سؤال بعد. يُرجى الإجابة عن سؤال أو تخطّي هذا العنصر.'
          : 'لم تتم الإجابة عن أي سؤال بعد. يُرجى الإجابة عن سؤال.';
      case 'issues':
        return 'لم يتم الإرسال: هناك سؤال يحتاج إلى مراجعة.';
      case 'skip-reason-missing':
        return 'يُرجى ذكر سبب تخطّي هذا العنصر.';
    }
  },
  skipReason: 'ما سبب تخطّي هذا العنصر؟',
  skipReasonOptional: 'ما سبب تخطّي هذا العنصر؟ (اختياري)',
  cancel: 'إلغاء',
  shortcuts: 'اختصارات لوحة المفاتيح',
  shortcutsFor: 'المهمة',
  close: 'إغلاق',
  enterKey: 'Enter',
  submitFromText: 'الإرسال أثناء الكتابة',
  moveInGroup: 'التنقّل داخل السؤال',
  arrowKeys: 'مفاتيح الأسهم',
  complete: 'اكتمل كل شيء. شكرًا جزيلًا!',
  completeSummary: ({ done, skipped }) => `العناصر المُجاب عنها: ${number(done)}، العناصر المتخطّاة: ${number(skipped)}.`,
  nothingToDo: 'لا يوجد هنا ما يحتاج إلى تقييم في الوقت الحالي.',
  download: 'تنزيل',
  downloadRecords: 'جميع السجلات (JSON Lines)',
  downloadPairs: 'أزواج التفضيل (TRL)',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${leftOutReasons.get(reason) ?? isolated(reason)} (${number(count)})`).join('، ');
    return `المكتوب: ${pairs(written)}${reasons === '' ? '' : `؛ المستبعد: ${reasons}`}.`;
  },
  saveErrorHeading: 'لم تُخزَّن الإجابة بعد',
  answersKept: 'الإجابات محفوظة في هذه الصفحة. يُرجى عدم إغلاقها قبل تخزين الإجابات.',
  notStored: 'الإجابات محفوظة في هذه الصفحة فقط. يُرجى تنزيلها قبل إغلاق الصفحة، أو إعادة المحاولة.',
  draftNotStored: 'لا يمكن الاحتفاظ في هذا المتصفح بما بدأ هنا قبل إرساله.',
  deliveryWaiting: (count) => `بانتظار الإرسال عند عودة الاتصال بالشبكة: ${answers(count)}. كل شيء محفوظ هنا.`,
  deliveryDone: 'تم إرسال كل شيء.',
  deliveryRefused: (count) =>
    `لم يُقبل ما يلي: ${answers(count)}. كل شيء محفوظ هنا؛ يُرجى تنزيل السجلات وإبلاغ الجهة المسؤولة عن الدراسة بالسبب:`,
  notLoaded: (url, why) => `تعذّر تحميل ${isolated(url)}: ${isolated(why)}. يُرجى التحقق من العنوان ومن وجود الملف على الخادم.`,
  noData: 'لا تحدّد الإعدادات أي بيانات: يُرجى إدراج ملفاتها ضمن data_files، أو تعيين الخاصية items.',
  notAuthorized: (annotator) => `الاسم ${quoted(annotator)} غير مدرج ضمن authorized_users لهذه المهمة.`,
  unsupportedScheme: (scheme, type) => `استُبعد السؤال ${quoted(scheme)}: لا يوجد مكوّن لعرض الأسئلة من النوع ${quoted(type)}.`,
  layoutRemoved: (what) => `أُزيل من التخطيط حرصًا على الأمان: ${listed(what)}.`,
  layoutFailed: (why) => `لا يمكن عرض تخطيط هذه المهمة: ${isolated(why)}`,

  richText: { showRaw: 'عرض النص الخام' },

  evidence: {
    heading: 'الكلمات التي حسمت الاختيار',
    help: (key) => `يُرجى تحديد كلمات في أحد الردّين${key === '' ? '' : `، ثم الضغط على ${isolated(key)}`}.`,
    mark: 'تمييز الكلمات المحددة',
    type: 'أو كتابة كلمات ثم الضغط على Enter',
    notFound: (words) => `الكلمات ${quoted(words)} غير موجودة في أي من الردّين، أو سبق تمييزها.`,
    quote: (response, words) => `${response}: ${quoted(words)}`,
    remove: (words) => `إزالة التمييز عن ${quoted(words)}`,
    marked: (words) => `تم تمييز ${quoted(words)}.`,
    removed: (words) => `أُزيل التمييز عن ${quoted(words)}.`,
    nothingSelected: 'يُرجى أولًا تحديد كلمات في أحد الردّين.',
  },

  practice: {
    heading: 'تدريب',
    note: 'هذه العناصر للتدريب: تظهر النتيجة بعد كل إجابة، ولا يُحفظ أي شيء.',
    right: 'إجابة صحيحة.',
    wrong: 'ليست صحيحة تمامًا.',
    expected: (question, answer) => `${question} ${isolated(answer)}`,
    mustCorrect: 'يُرجى تغيير الإجابة وإرسالها مرة أخرى.',
    mayGoOn: 'للمتابعة، يُرجى الإرسال مرة أخرى.',
    ended: 'انتهى التدريب',
    summary: (right, total) => `الإجابات الصحيحة من المحاولة الأولى: ${number(right)} من ${number(total)}.`,
    notPassed: 'هذا لا يكفي للبدء. يُرجى قراءة التعليمات والتدرّب مرة أخرى.',
    begin: 'بدء المهمة',
    again: 'التدرّب مرة أخرى',
  },

  compare: {
    tools: 'مقارنة الردّين',
    words: (heading, count) => `${isolated(heading)}: ${words(count)}`,
    length: (count) => words(count),
    differences: 'الاختلافات',
    comparing: 'جارٍ إجراء المقارنة…',
    summary: (count, share) =>
      count === 0
        ? 'الردّان متطابقان كلمةً بكلمة.'
        : `${differences(count)}؛ ${share.toLocaleString('ar', { style: 'percent' })} من الكلمات مشتركة بينهما.`,
    onlyIn: (heading, text) => `في ${isolated(heading)} فقط: ${isolated(text)}`,
    more: noun('لا اختلافات أخرى', 'واختلاف آخر', 'واختلافان آخران', 'و# اختلافات أخرى', 'و# اختلافًا آخر', 'و# اختلاف آخر'),
    scrollTogether: 'التمرير معًا',
    oneAtATime: 'كل رد على حدة',
    find: 'البحث في كليهما',
    found: (inA, inB, [a, b]) => `${isolated(a)}: ${places(inA)}، ${isolated(b)}: ${places(inB)}`,
    nextFound: 'الموضع التالي',
  },

  schemes: {
    bws: {
      items: 'المقارنة',
      nothing: 'لا يوجد هنا ما يمكن مقارنته.',
      moved: (letter, question) => `لا يمكن اختيار ${isolated(letter)} للأمرين معًا. يُرجى الاختيار من جديد: ${isolated(question)}`,
    },
    hierarchical_multiselect: {
      search: 'بحث',
      matches: (count, shown) => `${matches(count)}${shown < count ? `؛ يُعرض منها أول ${number(shown)}` : ''}`,
      chosen(count, min, max) {
        const chosen = count === 0 ? 'لا اختيارات' : `عدد الاختيارات: ${number(count)}`;
        const limits = [...(min === null ? [] : [`${number(min)} على الأقل`]), ...(max === null ? [] : [`${number(max)} على الأكثر`])];
        return limits.length === 0 ? chosen : `${chosen} (${limits.join('، ')})`;
      },
      remove: (label) => `إزالة ${isolated(label)}`,
      more: noun('لا مزيد', 'وواحد آخر', 'واثنان آخران', 'و# أخرى', 'و# أخرى', 'و# أخرى'),
    },
    multirate: { noOptions: (field) => `لا يوجد هنا ما يمكن تقييمه: لا يحتوي هذا العنصر على قائمة في ${quoted(field)}.` },
    pairwise: {
      notPlaced: 'لا توجد إجابة بعد. يُرجى تحريك المنزلق، أو الضغط على مفتاح المسافة لإبقائه في مكانه.',
      notLoaded: 'تعذّر تحميل هذا السؤال. يُرجى إعادة تحميل الصفحة للمحاولة مجددًا.',
      reasons: 'لماذا؟',
      rationale: 'شرح سبب التفضيل',
    },
    ranking: {
      help: 'الأفضل أولًا. يمكن السحب من المقبض أو استخدام الأسهم. عند التركيز على مقبض، يُستخدم Alt مع أحد مفاتيح الأسهم للنقل، ويحدّد الرقم المرتبة.',
      helpTies: 'تضع العلامة = عنصرين في المرتبة نفسها.',
      nothing: 'لا يوجد هنا ما يمكن ترتيبه.',
      confirm: 'الترتيب صحيح كما هو',
      unanswered: 'لم يتم الترتيب بعد.',
      handle: (text, place, count) => `${isolated(text)}، ${placeOf(place, count)}`,
      up: (text) => `نقل إلى أعلى: ${isolated(text)}`,
      down: (text) => `نقل إلى أسفل: ${isolated(text)}`,
      tie: (text) => `في مرتبة ما فوقه: ${isolated(text)}`,
      grabbed: (text, place, count) =>
        `تم إمساك ${isolated(text)}، ${placeOf(place, count)}. مفاتيح الأسهم للنقل، ومفتاح المسافة للإفلات، ومفتاح Esc للإعادة إلى الموضع السابق.`,
      moved: (text, place, count, tied) => `${isolated(text)}: ${placeOf(place, count)}${tied ? '، مشتركة' : ''}`,
      dropped: (text, place, count) => `تم إفلات ${isolated(text)}، ${placeOf(place, count)}`,
      cancelled: (text) => `تمت إعادة ${isolated(text)} إلى الموضع السابق`,
      confirmed: 'تم اعتماد الترتيب كما هو',
    },
    rubric_eval: { overall: 'التقييم العام' },
    semantic_differential: { neutral: 'محايد' },
    shares: {
      left(left, total) {
        if (left === 0) return `تم توزيع المجموع كاملًا (${number(total)}).`;
        return left > 0
          ? `المتبقي للتوزيع: ${number(left)} من ${number(total)}.`
          : `تجاوز التوزيع المجموع ${number(total)} بمقدار ${number(-left)}.`;
      },
      rest: 'إعطاء الباقي',
      restTo: (label) => `إعطاء الباقي إلى ${isolated(label)}`,
      slider: (label) => `${isolated(label)}، منزلق`,
    },
    slider: {
      unanswered: 'لم تتم الإجابة بعد',
      resting: (start) => `لم تتم الإجابة بعد؛ المنزلق عند ${number(start)}، ومفتاح المسافة يختار هذه القيمة`,
    },
    span: {
      textRole: 'نص للتمييز',
      howTo:
        'يمكن تحديد النص ثم اختيار تسمية، أو العكس. بلوحة المفاتيح: تحدّد مفاتيح الأسهم كلمة أو جملة، ومع Shift أكثر من ذلك، ومع Ctrl حرفًا واحدًا؛ ومفتاح التسمية يميّز النص، ومفتاح Delete يزيل التمييز، ومفتاح Esc يلغي التحديد.',
      noText: (field) => `لا يوجد هنا نص للتمييز: لا يحتوي هذا العنصر على شيء في ${quoted(field)}.`,
      labels: 'التسميات',
      ready: (label) => `يُرجى تحديد نص لتمييزه بالتسمية ${isolated(label)}.`,
      selected: (text, labels) => `النص المحدد: ${quoted(text)}${labels.length === 0 ? '' : ` (${listed(labels)})`}`,
      at: (text, label) => `تسمية ${quoted(text)} هي ${isolated(label)}.`,
      chooseLabel: 'يُرجى اختيار تسمية للنص المحدد.',
      marked: (text, label) => `تم تمييز ${quoted(text)} بالتسمية ${isolated(label)}.`,
      removed: (text, label) => `أُزيلت التسمية ${isolated(label)} عن ${quoted(text)}.`,
      overlaps: (text, label) =>
        `لم يتم التمييز: النص ${quoted(text)} يحمل بالفعل التسمية ${isolated(label)}، ولا يجوز أن تتداخل المقاطع. يُرجى إزالة تمييزه أولًا أو تحديد نص آخر.`,
      startEarlier: 'تقديم البداية كلمة واحدة',
      startLater: 'تأخير البداية كلمة واحدة',
      endEarlier: 'تقديم النهاية كلمة واحدة',
      endLater: 'تأخير النهاية كلمة واحدة',
      unselect: 'إلغاء التحديد',
      spans: noun('لا مقاطع', 'مقطع واحد', 'مقطعان', '# مقاطع', '# مقطعًا', '# مقطع'),
      show: (text) => `عرض ${quoted(text)} في النص`,
      labelOf: (text) => `تسمية ${quoted(text)}`,
      remove: (text) => `إزالة ${quoted(text)}`,
      page: (first, last) => `${number(first)} إلى ${number(last)}`,
      previous: 'المقاطع السابقة',
      next: 'المقاطع التالية',
    },
    table_grid: {
      rows: 'الصفوف',
      columns: 'الأعمدة',
      roles: 'تمييز الخلايا بوصفها',
      help: 'يمكن النقر على الخلايا أو السحب فوقها. بلوحة المفاتيح: تنتقل مفاتيح الأسهم من خلية إلى أخرى، ويميّز الرقم الخلية، وينتقل مفتاح المسافة بين الأدوار، ويزيل مفتاح Delete التمييز.',
      cell: (row, column, role) => `الصف ${number(row)}، العمود ${number(column)}: ${isolated(role)}`,
      image: 'الجدول',
      confirm: 'الجدول صحيح كما هو',
      unanswered: 'لم تتم الإجابة بعد.',
    },
  },
};
