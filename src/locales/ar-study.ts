/** A study's progress in Arabic. */
import type { TaskProgressMessages } from '../study/task-progress.messages.js';

const plurals = new Intl.PluralRules('ar');
/** The form that goes with the number; `#` in it is the number as it is written. */
const counted = (count: number, text: string, forms: Readonly<Record<Intl.LDMLPluralRule, string>>): string =>
  forms[plurals.select(count)].replace('#', text);
const annotations = (count: number, text: string): string =>
  counted(count, text, {
    zero: 'لا توسيمات',
    one: 'توسيم واحد',
    two: 'توسيمان',
    few: '# توسيمات',
    many: '# توسيمًا',
    other: '# توسيم',
  });
const items = (count: number, text: string): string =>
  counted(count, text, { zero: 'لا عناصر', one: 'عنصر واحد', two: 'عنصران', few: '# عناصر', many: '# عنصرًا', other: '# عنصر' });

export const arStudy: TaskProgressMessages = {
  loading: 'جارٍ تحميل التقدّم…',
  failed: 'تعذّرت قراءة تقدّم هذه الدراسة.',
  failedHint: 'يُرجى التحقق من أن العنوان هو عنوان دراسة، ومن تسجيل الدخول بحساب الجهة المسؤولة عنها.',
  retry: 'إعادة المحاولة',
  live: 'مباشر',
  connecting: 'جارٍ الاتصال…',
  waiting: 'لا يوجد اتصال، تجري إعادة المحاولة',
  updated: (time) => `آخر تحديث: ${time}`,
  summary: 'نظرة عامة',
  annotations,
  annotationsOf: (done, wanted) => `التوسيمات: ${done} من ${wanted}`,
  beyond: (count, beyond) => `${annotations(count, beyond)} زيادةً على المطلوب.`,
  complete: 'اكتمل العمل: حصل كل عنصر على التوسيمات المطلوبة.',
  noLimit: 'يقبل كل عنصر أي عدد من التوسيمات.',
  // The hours come as they are written, in digits of either kind: no plural can go by them.
  estimate: (end, done, hours) =>
    `موعد الاكتمال المتوقع: ${end} تقريبًا، إذا استمر العمل بالوتيرة الأخيرة (عدد الساعات: ${hours}، عدد التوسيمات: ${done}، مع احتساب فترات الراحة).`,
  noEstimate: 'لا يمكن تقدير موعد الاكتمال: التوسيمات في آخر 24 ساعة قليلة جدًا.',
  itemsComplete: 'العناصر المكتملة',
  itemsAnnotated: 'العناصر الموسَّمة',
  itemsOf: (done, all) => `${done} من ${all}`,
  activeAnnotators: 'النشطون في الساعة الأخيرة',
  openItems: 'المفتوحة الآن',
  skipped: 'المتخطّاة',
  lastHours: (hours) => `آخر ${hours} ساعة`,
  perHour: (perHour) => `${perHour} في الساعة`,
  timePerItem: 'الوقت لكل عنصر',
  coverage: 'العناصر حسب عدد التوسيمات',
  coverageHint: 'يُرجى اختيار عدد لعرض عناصره.',
  // The level may be “5 or more”: no noun can follow it.
  coverageRow: (_annotations, level, count, text, percent) => `عدد التوسيمات ${level}: ${items(count, text)} (${percent})`,
  orMore: (level) => `${level} أو أكثر`,
  wanted: 'العدد المطلوب',
  items: (count, level) =>
    counted(count, level, {
      zero: 'عناصر بلا توسيمات',
      one: 'عناصر لها توسيم واحد',
      two: 'عناصر لها توسيمان',
      few: 'عناصر لها # توسيمات',
      many: 'عناصر لها # توسيمًا',
      other: 'عناصر لها # توسيم',
    }),
  noItems: 'لا توجد عناصر حاليًا.',
  itemsFailed: 'تعذّرت قراءة هذه العناصر.',
  more: 'عرض المزيد',
  close: 'إغلاق',
  item: 'العنصر',
  pace: (unit) => (unit === 'hour' ? 'التوسيمات في الساعة' : 'التوسيمات في اليوم'),
  paceSummary: (done, most, when) => `عدد التوسيمات في الفترة المعروضة: ${done}؛ وأعلى عدد منها: ${most}، في: ${when}.`,
  paceRow: (when, count, done) => `${when}: ${annotations(count, done)}`,
  soFar: (when) => `${when}، حتى الآن`,
  noPace: 'لا توجد توسيمات بعد.',
  asTable: 'عرض كجدول',
  when: 'الوقت',
  annotators: 'فريق التوسيم',
  nobody: 'لم يفتح أحد المهمة بعد.',
  annotator: 'الاسم',
  done: 'التوسيمات',
  open: 'المفتوحة',
  gold: 'الصحيح من الإجابات المعروفة',
  goldScore: (right, answered, percent) => `${right} من ${answered} (${percent})`,
  lastSeen: 'آخر ظهور',
  firstOnly: (shown, all) => `أول ${shown} من ${all} بهذا الترتيب.`,
};
