/** The interface in Hebrew. */
import type { CompleteMessages } from './messages.js';

const plurals = new Intl.PluralRules('he');
const number = (value: number): string => value.toLocaleString('he');
/** The form that goes with the number; `#` in it is the number. */
function counted(count: number, forms: { readonly one: string; readonly two: string; readonly other: string }): string {
  const rule = plurals.select(count);
  return forms[rule === 'one' || rule === 'two' ? rule : 'other'].replace('#', number(count));
}
/** Keeps the direction of a text from the data apart from that of the sentence. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
const quoted = (text: string): string => `״${isolated(text)}״`;
const listed = (texts: readonly string[]): string => texts.map(isolated).join(', ');

const characters = (count: number): string => counted(count, { one: 'תו אחד', two: 'שני תווים', other: '# תווים' });
const places = (count: number): string => counted(count, { one: 'מופע אחד', two: 'שני מופעים', other: '# מופעים' });
const differences = (count: number): string => counted(count, { one: 'הבדל אחד', two: 'שני הבדלים', other: '# הבדלים' });
const waiting = (count: number): string =>
  counted(count, { one: 'תשובה אחת שמורה כאן ותישלח', two: 'שתי תשובות שמורות כאן ויישלחו', other: '# תשובות שמורות כאן ויישלחו' });
const placeOf = (place: number, count: number): string => `מקום ${number(place)} מתוך ${number(count)}`;

/** Why a record gave no preference pair. */
const leftOutReasons: ReadonlyMap<string, string> = new Map([
  ['tie', 'תיקו'],
  ['both bad', 'שתי התגובות גרועות'],
  ['no winner', 'אין תגובה עדיפה'],
  ['skipped', 'דילוג'],
  ['unanswered', 'ללא תשובה'],
  ['item missing', 'פריט חסר'],
  ['prompt missing', 'הנחיה חסרה'],
  ['response missing', 'תגובה חסרה'],
]);

export const he: CompleteMessages = {
  responseA: 'תגובה A',
  responseB: 'תגובה B',
  required: 'חובה',
  explanations: 'משמעות התוויות',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'נא לענות על שאלה זו.';
      case 'too-short':
        return `נא לכתוב לפחות ${characters(issue.minLength)}; מספר התווים כעת: ${number(issue.length)}.`;
      case 'too-long':
        return `נא לקצר: מותר לכתוב עד ${characters(issue.maxLength)}; מספר התווים כעת: ${number(issue.length)}.`;
      case 'too-few':
        return `נא לבחור לפחות ${number(issue.min)}; מספר הבחירות כעת: ${number(issue.count)}.`;
      case 'too-many':
        return `נא לבחור לכל היותר ${number(issue.max)}; מספר הבחירות כעת: ${number(issue.count)}.`;
      case 'incomplete':
        return `נא לענות על כל החלקים; ${counted(issue.missing, { one: 'נותר חלק אחד', two: 'נותרו שני חלקים', other: 'נותרו # חלקים' })}.`;
      case 'label-missing':
        return `נא לבחור ${quoted(issue.label)}.`;
      case 'wrong-sum':
        return `הסכום צריך להיות ${number(issue.total)}; כעת הוא ${number(issue.sum)}.`;
      case 'too-low':
        return `נא להזין מספר; הערך הקטן ביותר המותר הוא ${number(issue.min)}.`;
      case 'too-high':
        return `נא להזין מספר; הערך הגדול ביותר המותר הוא ${number(issue.max)}.`;
      case 'between-steps':
        return `נא להזין ${number(issue.below)} או ${number(issue.above)}; ערכים שביניהם אינם מותרים.`;
      case 'not-a-number':
        return `${quoted(issue.text)} אינו מספר.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null)
      return `${number(length)} (הטווח הנדרש: ${number(minLength)} עד ${characters(maxLength)})`;
    if (maxLength !== null) return `${number(length)} מתוך ${characters(maxLength)} לכל היותר`;
    return minLength === null ? characters(length) : `${number(length)} מתוך ${characters(minLength)} לפחות`;
  },
  layoutMissing: (field) => `${isolated(field)}: אין ערך`,
  layoutRefused: (field) => `${isolated(field)}: לא ניתן להציג כתובת זו`,
  mediaFailed: 'לא ניתן היה לטעון את התוכן הזה.',

  loading: 'המשימה נטענת…',
  errorHeading: 'לא ניתן היה לטעון את המשימה',
  configErrorHeading: 'לא ניתן להפעיל את המשימה כפי שהיא כתובה',
  retry: 'ניסיון נוסף',
  noSource: 'אין כאן משימה: יש לציין קובץ תצורה בתכונה src, או להגדיר את המאפיין config.',

  prompt: 'ההנחיה למודל',
  clear: 'ניקוי הבחירה',
  instructions: 'הוראות',
  questions: 'שאלות',
  itemHeading: (position, total) => `פריט ${number(position)} מתוך ${number(total)}`,
  progress: ({ done, skipped, total }) =>
    `הושלמו ${number(done)} מתוך ${number(total)}${skipped > 0 ? `, דילוגים: ${number(skipped)}` : ''}`,
  submit: 'שליחה',
  resubmit: 'שמירת השינוי',
  next: 'הבא',
  skip: 'דילוג',
  back: 'חזרה',
  forward: 'קדימה',
  undo: 'ביטול פעולה',
  redo: 'ביצוע מחדש',
  doneItems: 'פריטים שהושלמו',
  nothingDone: 'עדיין לא הושלם דבר.',
  saving: 'מתבצעת שמירה…',
  saved: 'נשמר',
  skipped: 'בוצע דילוג',
  changed: 'שונה, טרם נשלח',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip ? 'אין עדיין תשובות. נא לענות על שאלה או לדלג על פריט זה.' : 'אין עדיין תשובות. נא לענות על שאלה.';
      case 'issues':
        return 'לא נשלח: יש שאלה הדורשת תשומת לב.';
      case 'skip-reason-missing':
        return 'נא לציין את הסיבה לדילוג על פריט זה.';
    }
  },
  skipReason: 'מהי הסיבה לדילוג על פריט זה?',
  skipReasonOptional: 'מהי הסיבה לדילוג על פריט זה? (לא חובה)',
  cancel: 'ביטול',
  shortcuts: 'קיצורי מקשים',
  shortcutsFor: 'משימה',
  close: 'סגירה',
  enterKey: 'Enter',
  submitFromText: 'שליחה תוך כדי כתיבה',
  moveInGroup: 'מעבר בתוך שאלה',
  arrowKeys: 'מקשי החיצים',
  complete: 'הכול הושלם. תודה רבה!',
  completeSummary: ({ done, skipped }) => `תשובות: ${number(done)}, דילוגים: ${number(skipped)}.`,
  nothingToDo: 'אין כאן כרגע מה לתייג.',
  download: 'הורדה',
  downloadRecords: 'כל הרשומות (JSON Lines)',
  downloadPairs: 'זוגות העדפה (TRL)',
  pairsWritten(written, leftOut) {
    const pairs = counted(written, { one: 'נכתב זוג אחד', two: 'נכתבו שני זוגות', other: 'נכתבו # זוגות' });
    const reasons = leftOut.map(([reason, count]) => `${leftOutReasons.get(reason) ?? isolated(reason)} (${number(count)})`).join(', ');
    return `${pairs}${reasons === '' ? '' : `; הושמטו: ${reasons}`}.`;
  },
  saveErrorHeading: 'התשובה טרם אוחסנה',
  answersKept: 'התשובות שמורות בדף זה. נא לא לסגור אותו לפני שהן יאוחסנו.',
  notStored: 'התשובות שמורות בדף זה בלבד. נא להוריד אותן לפני סגירת הדף, או לנסות שוב.',
  draftNotStored: 'לא ניתן לשמור בדפדפן זה את מה שהתחיל כאן עד לשליחתו.',
  deliveryWaiting: (count) => `${waiting(count)} כשהחיבור לרשת יחזור.`,
  deliveryDone: 'הכול נשלח.',
  deliveryRefused: (count) =>
    `${counted(count, { one: 'תשובה אחת לא התקבלה', two: 'שתי תשובות לא התקבלו', other: '# תשובות לא התקבלו' })}. הכול נשמר כאן; נא להוריד את הרשומות ולהעביר לגורם האחראי למחקר את ההודעה הבאה:`,
  notLoaded: (url, why) => `לא ניתן היה לטעון את ${isolated(url)}: ${isolated(why)}. נא לבדוק שהכתובת נכונה ושהקובץ נמצא בשרת.`,
  noData: 'התצורה אינה מציינת נתונים: יש לפרט את הקבצים תחת data_files, או להגדיר את המאפיין items.',
  notAuthorized: (annotator) => `השם ${quoted(annotator)} אינו מופיע ב־authorized_users של משימה זו.`,
  unsupportedScheme: (scheme, type) => `השאלה ${quoted(scheme)} הושמטה: אין רכיב לשאלות מסוג ${quoted(type)}.`,
  layoutRemoved: (what) => `הוסר מהפריסה מטעמי אבטחה: ${listed(what)}.`,
  layoutFailed: (why) => `לא ניתן להציג את הפריסה של משימה זו: ${isolated(why)}`,

  richText: { showRaw: 'הצגת הטקסט הגולמי' },

  evidence: {
    heading: 'המילים שהכריעו',
    help: (key) => `יש לבחור מילים באחת התגובות${key === '' ? '' : ` ואז ללחוץ על ${isolated(key)}`}.`,
    mark: 'סימון המילים שנבחרו',
    type: 'אפשר גם להקליד מילים וללחוץ על Enter',
    notFound: (words) => `המילים ${quoted(words)} אינן מופיעות באף אחת מהתגובות, או שכבר סומנו.`,
    quote: (response, words) => `${response}: ${quoted(words)}`,
    remove: (words) => `הסרת הסימון של ${quoted(words)}`,
    marked: (words) => `המילים ${quoted(words)} סומנו.`,
    removed: (words) => `הסימון של ${quoted(words)} הוסר.`,
    nothingSelected: 'יש לבחור תחילה מילים באחת התגובות.',
  },

  practice: {
    heading: 'תרגול',
    note: 'פריטים אלה מיועדים לתרגול: לאחר כל תשובה מוצגת התוצאה, ודבר אינו נשמר.',
    right: 'נכון.',
    wrong: 'לא בדיוק.',
    expected: (question, answer) => `${question} ${isolated(answer)}`,
    mustCorrect: 'נא לשנות את התשובה ולשלוח אותה שוב.',
    mayGoOn: 'כדי להמשיך, יש לשלוח שוב.',
    ended: 'התרגול הסתיים',
    summary: (right, total) => `תשובות נכונות בניסיון הראשון: ${number(right)} מתוך ${number(total)}.`,
    notPassed: 'זה לא מספיק כדי להתחיל. נא לקרוא את ההוראות ולתרגל שוב.',
    begin: 'התחלת המשימה',
    again: 'תרגול נוסף',
  },

  compare: {
    tools: 'השוואת התגובות',
    words: (heading, words) => `${isolated(heading)}: ${counted(words, { one: 'מילה אחת', two: 'שתי מילים', other: '# מילים' })}`,
    length: (words) => counted(words, { one: 'מילה אחת', two: 'שתי מילים', other: '# מילים' }),
    differences: 'הבדלים',
    comparing: 'מתבצעת השוואה…',
    summary: (count, share) =>
      count === 0
        ? 'שתי התגובות זהות, מילה במילה.'
        : `${differences(count)}; ${share.toLocaleString('he', { style: 'percent' })} מהמילים מופיעות בשתיהן.`,
    onlyIn: (heading, text) => `רק בתוך ${isolated(heading)}: ${isolated(text)}`,
    more: (count) => counted(count, { one: 'ועוד הבדל אחד', two: 'ועוד שני הבדלים', other: 'ועוד # הבדלים' }),
    scrollTogether: 'גלילה משותפת',
    oneAtATime: 'אחת בכל פעם',
    find: 'חיפוש בשתיהן',
    found: (inA, inB, [a, b]) => `${isolated(a)}: ${places(inA)}, ${isolated(b)}: ${places(inB)}`,
    nextFound: 'המופע הבא',
  },

  schemes: {
    bws: {
      items: 'השוואה',
      nothing: 'אין כאן מה להשוות.',
      moved: (letter, question) => `לא ניתן לבחור את ${isolated(letter)} בשתי האפשרויות. נא לבחור שוב: ${isolated(question)}`,
    },
    hierarchical_multiselect: {
      search: 'חיפוש',
      matches(count, shown) {
        const found = count === 0 ? 'אין תוצאות' : counted(count, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' });
        return shown < count ? `${found}; מספר הראשונות המוצגות: ${number(shown)}` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? 'לא נבחר דבר' : `מספר הבחירות: ${number(count)}`;
        const limits = [...(min === null ? [] : [`לפחות ${number(min)}`]), ...(max === null ? [] : [`לכל היותר ${number(max)}`])];
        return limits.length === 0 ? chosen : `${chosen} (${limits.join(', ')})`;
      },
      remove: (label) => `הסרת ${isolated(label)}`,
      more: (count) => `ועוד ${number(count)}`,
    },
    multirate: { noOptions: (field) => `אין כאן מה להעריך: בפריט זה אין רשימה בשדה ${quoted(field)}.` },
    pairwise: {
      notPlaced: 'אין עדיין תשובה. יש להזיז את המחוון, או ללחוץ על מקש הרווח כדי להשאיר אותו במקומו.',
      notLoaded: 'לא ניתן היה לטעון את השאלה. נא לטעון מחדש את הדף כדי לנסות שוב.',
      reasons: 'מדוע?',
      rationale: 'נימוק הבחירה',
    },
    ranking: {
      help: 'הטוב ביותר ראשון. אפשר לגרור בעזרת הידית או להשתמש בחיצים. כשהמיקוד על ידית, Alt עם מקש חץ מזיז, וספרה קובעת את המקום.',
      helpTies: 'הסימן = מציב שני פריטים באותו מקום.',
      nothing: 'אין כאן מה לסדר.',
      confirm: 'הסדר נכון כפי שהוא',
      unanswered: 'טרם נקבע סדר.',
      handle: (text, place, count) => `${isolated(text)}, ${placeOf(place, count)}`,
      up: (text) => `הזזה למעלה: ${isolated(text)}`,
      down: (text) => `הזזה למטה: ${isolated(text)}`,
      tie: (text) => `אותו מקום כמו הפריט שמעל: ${isolated(text)}`,
      grabbed: (text, place, count) =>
        `בהחזקה: ${isolated(text)}, ${placeOf(place, count)}. מקשי החיצים מזיזים, מקש הרווח משחרר, ו־Esc מחזיר למקום הקודם.`,
      moved: (text, place, count, tied) => `${isolated(text)}: ${placeOf(place, count)}${tied ? ', משותף' : ''}`,
      dropped: (text, place, count) => `שוחרר: ${isolated(text)}, ${placeOf(place, count)}`,
      cancelled: (text) => `הוחזר למקום הקודם: ${isolated(text)}`,
      confirmed: 'הסדר אושר כפי שהוא',
    },
    rubric_eval: { overall: 'הערכה כוללת' },
    semantic_differential: { neutral: 'ניטרלי' },
    shares: {
      left(left, total) {
        if (left === 0) return `הסכום חולק במלואו (${number(total)}).`;
        return left > 0 ? `נותר לחלק ${number(left)} מתוך ${number(total)}.` : `החלוקה עולה על ${number(total)}; החריגה: ${number(-left)}.`;
      },
      rest: 'הקצאת היתרה',
      restTo: (label) => `הקצאת היתרה אל ${isolated(label)}`,
      slider: (label) => `${isolated(label)}, מחוון`,
    },
    slider: {
      unanswered: 'אין עדיין תשובה',
      resting: (start) => `אין עדיין תשובה; המחוון עומד על ${number(start)}, ומקש הרווח בוחר בערך זה`,
    },
    span: {
      textRole: 'טקסט לסימון',
      howTo:
        'יש לבחור טקסט ואז תווית, או להפך. במקלדת: מקשי החיצים בוחרים מילה או משפט, עם Shift יותר, עם Ctrl תו אחד; המקש של תווית מסמן, Delete מסיר, ו־Esc מבטל את הבחירה.',
      noText: (field) => `אין כאן טקסט לסימון: בפריט זה אין דבר בשדה ${quoted(field)}.`,
      labels: 'תוויות',
      ready: (label) => `יש לבחור טקסט כדי לסמן אותו בתווית ${isolated(label)}.`,
      selected: (text, labels) => `הטקסט שנבחר: ${quoted(text)}${labels.length === 0 ? '' : ` (${listed(labels)})`}`,
      at: (text, label) => `התווית של ${quoted(text)} היא ${isolated(label)}.`,
      chooseLabel: 'יש לבחור תווית לטקסט שנבחר.',
      marked: (text, label) => `הטקסט ${quoted(text)} סומן בתווית ${isolated(label)}.`,
      removed: (text, label) => `התווית ${isolated(label)} הוסרה מהטקסט ${quoted(text)}.`,
      overlaps: (text, label) =>
        `לא סומן: הטקסט ${quoted(text)} כבר מסומן בתווית ${isolated(label)}, ואסור שסימונים יחפפו. יש להסיר תחילה את הסימון הקיים או לבחור טקסט אחר.`,
      startEarlier: 'הקדמת ההתחלה במילה אחת',
      startLater: 'דחיית ההתחלה במילה אחת',
      endEarlier: 'הקדמת הסוף במילה אחת',
      endLater: 'דחיית הסוף במילה אחת',
      unselect: 'ביטול הבחירה',
      spans: (count) => counted(count, { one: 'סימון אחד', two: 'שני סימונים', other: '# סימונים' }),
      show: (text) => `הצגת ${quoted(text)} בטקסט`,
      labelOf: (text) => `התווית של ${quoted(text)}`,
      remove: (text) => `הסרת ${quoted(text)}`,
      page: (first, last) => `${number(first)} עד ${number(last)}`,
      previous: 'הסימונים הקודמים',
      next: 'הסימונים הבאים',
    },
    table_grid: {
      rows: 'שורות',
      columns: 'עמודות',
      roles: 'סימון תאים בתור',
      help: 'אפשר ללחוץ על תאים או לגרור עליהם. במקלדת: מקשי החיצים עוברים מתא לתא, ספרה מסמנת תא, מקש הרווח עובר בין התפקידים, ו־Delete מסיר את הסימון.',
      cell: (row, column, role) => `שורה ${number(row)}, עמודה ${number(column)}: ${isolated(role)}`,
      image: 'הטבלה',
      confirm: 'הטבלה נכונה כפי שהיא',
      unanswered: 'אין עדיין תשובה.',
    },
  },
};
