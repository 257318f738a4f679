/** A study's progress in Hebrew. */
import type { TaskProgressMessages } from '../study/task-progress.messages.js';

const plurals = new Intl.PluralRules('he');
/** The form that goes with the number; `#` in it is the number as it is written. */
function counted(count: number, text: string, forms: { readonly one: string; readonly two: string; readonly other: string }): string {
  const rule = plurals.select(count);
  return forms[rule === 'one' || rule === 'two' ? rule : 'other'].replace('#', text);
}
const annotations = (count: number, text: string): string =>
  counted(count, text, { one: 'תיוג אחד', two: 'שני תיוגים', other: '# תיוגים' });
const items = (count: number, text: string): string => counted(count, text, { one: 'פריט אחד', two: 'שני פריטים', other: '# פריטים' });

function lastHours(hours: string): string {
  if (hours === '1') return 'בשעה האחרונה';
  return hours === '2' ? 'בשעתיים האחרונות' : `ב־${hours} השעות האחרונות`;
}

export const heStudy: TaskProgressMessages = {
  loading: 'ההתקדמות נטענת…',
  failed: 'לא ניתן לקרוא את ההתקדמות של מחקר זה.',
  failedHint: 'נא לבדוק שזו כתובת של מחקר, ושהכניסה בוצעה בחשבון של הגורם האחראי למחקר.',
  retry: 'ניסיון נוסף',
  live: 'בזמן אמת',
  connecting: 'מתבצעת התחברות…',
  waiting: 'אין חיבור, מתבצע ניסיון נוסף',
  updated: (time) => `עדכון אחרון: ${time}`,
  summary: 'סקירה',
  annotations,
  annotationsOf: (done, wanted) => `${done} מתוך ${wanted} תיוגים`,
  beyond: (count, beyond) => `${annotations(count, beyond)} מעבר לנדרש.`,
  complete: 'הושלם: כל פריט קיבל את התיוגים הנדרשים.',
  noLimit: 'כל פריט מקבל מספר בלתי מוגבל של תיוגים.',
  estimate: (end, done, hours) =>
    `מועד הסיום המשוער: ${end}, אם הקצב יישאר כפי שהיה ${lastHours(hours)} (מספר התיוגים: ${done}, כולל הפסקות).`,
  noEstimate: 'אין הערכה של מועד הסיום: ב־24 השעות האחרונות היו מעט מדי תיוגים.',
  itemsComplete: 'פריטים שהושלמו',
  itemsAnnotated: 'פריטים שתויגו',
  itemsOf: (done, all) => `${done} מתוך ${all}`,
  activeAnnotators: 'אנשים פעילים בשעה האחרונה',
  openItems: 'פתוחים כעת',
  skipped: 'דילוגים',
  lastHours: (hours) => `${hours} השעות האחרונות`,
  perHour: (perHour) => `${perHour} לשעה`,
  timePerItem: 'זמן לפריט',
  coverage: 'פריטים לפי מספר התיוגים',
  coverageHint: 'יש לבחור מספר כדי לראות את הפריטים שלו.',
  // The level may be “5 or more”: no noun can follow it.
  coverageRow: (_annotations, level, count, text, percent) => `מספר התיוגים ${level}: ${items(count, text)} (${percent})`,
  orMore: (level) => `${level} או יותר`,
  wanted: 'המספר הנדרש',
  items: (count, level) => (count === 0 ? 'פריטים ללא תיוגים' : `פריטים עם ${annotations(count, level)}`),
  noItems: 'אין כרגע פריטים כאלה.',
  itemsFailed: 'לא ניתן היה לקרוא את הפריטים האלה.',
  more: 'הצגת פריטים נוספים',
  close: 'סגירה',
  item: 'פריט',
  pace: (unit) => (unit === 'hour' ? 'תיוגים לשעה' : 'תיוגים ליום'),
  paceSummary: (done, most, when) => `מספר התיוגים בזמן המוצג: ${done}; המספר הגבוה ביותר: ${most}, במועד: ${when}.`,
  paceRow: (when, count, done) => `${when}: ${annotations(count, done)}`,
  soFar: (when) => `${when}, עד כה`,
  noPace: 'אין עדיין תיוגים.',
  asTable: 'הצגה כטבלה',
  when: 'מועד',
  annotators: 'צוות התיוג',
  nobody: 'עדיין איש לא פתח את המשימה.',
  annotator: 'שם',
  done: 'תיוגים',
  open: 'פתוחים',
  gold: 'תשובות ידועות נכונות',
  goldScore: (right, answered, percent) => `${right} מתוך ${answered} (${percent})`,
  lastSeen: 'פעילות אחרונה',
  firstOnly: (shown, all) => `${shown} הראשונים מתוך ${all} בסדר זה.`,
};
