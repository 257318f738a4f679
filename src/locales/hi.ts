/** The interface in Hindi. */
import type { CompleteMessages } from './messages.js';

const sankhya = (count: number, what: string): string => `${count.toLocaleString('hi')} ${what}`;
const sthan = (place: number, count: number): string => `${String(count)} में से स्थान ${String(place)}`;

export const hi: CompleteMessages = {
  responseA: 'उत्तर A',
  responseB: 'उत्तर B',
  required: 'अनिवार्य',
  explanations: 'लेबलों का अर्थ',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'कृपया इस प्रश्न का उत्तर दें।';
      case 'too-short':
        return `कृपया कम से कम ${sankhya(issue.minLength, 'वर्ण')} लिखें; अभी ${String(issue.length)} हैं।`;
      case 'too-long':
        return `कृपया इसे ${sankhya(issue.maxLength, 'वर्ण')} तक छोटा करें; अभी ${String(issue.length)} हैं।`;
      case 'too-few':
        return `कृपया कम से कम ${String(issue.min)} चुनें; अभी ${String(issue.count)} चुने हैं।`;
      case 'too-many':
        return `कृपया अधिक से अधिक ${String(issue.max)} चुनें; अभी ${String(issue.count)} चुने हैं।`;
      case 'incomplete':
        return `कृपया हर भाग का उत्तर दें; ${String(issue.missing)} बाकी।`;
      case 'label-missing':
        return `कृपया “${issue.label}” चुनें।`;
      case 'wrong-sum':
        return `कुल ${String(issue.total)} होना चाहिए; अभी ${String(issue.sum)} है।`;
      case 'too-low':
        return `कृपया ${issue.min.toLocaleString('hi')} या उससे बड़ी संख्या दें।`;
      case 'too-high':
        return `कृपया ${issue.max.toLocaleString('hi')} या उससे छोटी संख्या दें।`;
      case 'between-steps':
        return `कृपया ${issue.below.toLocaleString('hi')} या ${issue.above.toLocaleString('hi')} दें; इनके बीच की संख्या नहीं दी जा सकती।`;
      case 'not-a-number':
        return `“${issue.text}” संख्या नहीं है।`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) return `${String(length)}; ${String(minLength)} से ${sankhya(maxLength, 'वर्ण')} चाहिए`;
    if (maxLength !== null) return `${String(length)}; अधिक से अधिक ${sankhya(maxLength, 'वर्ण')}`;
    return minLength === null ? sankhya(length, 'वर्ण') : `${String(length)}; कम से कम ${sankhya(minLength, 'वर्ण')}`;
  },
  layoutMissing: (field) => `${field}: कोई मान नहीं`,
  layoutRefused: (field) => `${field}: यह पता दिखाया नहीं जा सकता`,
  mediaFailed: 'इसे लोड नहीं किया जा सका।',

  loading: 'कार्य लोड हो रहा है…',
  errorHeading: 'कार्य लोड नहीं हो सका',
  configErrorHeading: 'कार्य जैसा लिखा है, वैसे नहीं चल सकता',
  retry: 'फिर कोशिश करें',
  noSource: 'यहाँ कोई कार्य नहीं है: src एट्रिब्यूट में कॉन्फ़िगरेशन फ़ाइल का नाम हो, या config प्रॉपर्टी में कॉन्फ़िगरेशन हो।',

  prompt: 'प्रॉम्प्ट',
  clear: 'उत्तर हटाएँ',
  instructions: 'निर्देश',
  questions: 'प्रश्न',
  itemHeading: (position, total) => `${String(total)} में से आइटम ${String(position)}`,
  progress: ({ done, skipped, total }) => `${String(total)} में से ${String(done)} पूरे${skipped > 0 ? `, ${String(skipped)} छोड़े` : ''}`,
  submit: 'भेजें',
  resubmit: 'बदलाव सहेजें',
  next: 'आगे',
  skip: 'छोड़ें',
  back: 'पीछे जाएँ',
  forward: 'आगे जाएँ',
  undo: 'पहले जैसा करें',
  redo: 'फिर से करें',
  doneItems: 'पूरा हुआ काम',
  nothingDone: 'अभी तक कुछ पूरा नहीं हुआ।',
  saving: 'सहेजा जा रहा है…',
  saved: 'सहेजा गया',
  skipped: 'छोड़ा गया',
  changed: 'बदला गया, अभी भेजा नहीं',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip ? 'अभी कोई उत्तर नहीं है। किसी प्रश्न का उत्तर दें या इस आइटम को छोड़ें।' : 'अभी कोई उत्तर नहीं है। किसी प्रश्न का उत्तर दें।';
      case 'issues':
        return 'भेजा नहीं गया: एक प्रश्न पर अभी ध्यान देना है।';
      case 'skip-reason-missing':
        return 'कृपया बताएँ कि यह आइटम क्यों छोड़ रहे हैं।';
    }
  },
  skipReason: 'यह आइटम क्यों छोड़ रहे हैं?',
  skipReasonOptional: 'यह आइटम क्यों छोड़ रहे हैं? (वैकल्पिक)',
  cancel: 'रद्द करें',
  shortcuts: 'कीबोर्ड शॉर्टकट',
  shortcutsFor: 'कार्य',
  close: 'बंद करें',
  enterKey: 'Enter',
  submitFromText: 'लिखते हुए भेजना',
  moveInGroup: 'प्रश्न के भीतर चलना',
  arrowKeys: 'तीर कुंजियाँ',
  complete: 'सब पूरा हुआ। धन्यवाद!',
  completeSummary: ({ done, skipped }) => `उत्तर दिए: ${String(done)}, छोड़े: ${String(skipped)}।`,
  nothingToDo: 'अभी यहाँ परखने के लिए कुछ नहीं है।',
  download: 'डाउनलोड करें',
  downloadRecords: 'सभी रिकॉर्ड (JSON Lines)',
  downloadPairs: 'वरीयता जोड़े (TRL)',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
    return `${sankhya(written, written === 1 ? 'जोड़ा लिखा गया' : 'जोड़े लिखे गए')}${reasons === '' ? '' : `; शामिल नहीं: ${reasons}`}।`;
  },
  saveErrorHeading: 'उत्तर अभी सहेजा नहीं गया',
  answersKept: 'उत्तर इस पेज पर बने हुए हैं। सहेजे जाने से पहले इसे बंद न करें।',
  notStored: 'उत्तर सिर्फ़ इस पेज पर बने हुए हैं। बंद करने से पहले डाउनलोड करें या फिर कोशिश करें।',
  draftNotStored: 'यहाँ शुरू किया गया काम भेजे जाने से पहले यह ब्राउज़र रख नहीं सकता।',
  deliveryWaiting: (count) =>
    `${sankhya(count, count === 1 ? 'उत्तर यहाँ सहेजा हुआ है और' : 'उत्तर यहाँ सहेजे हुए हैं और')} नेटवर्क लौटते ही ${count === 1 ? 'भेजा जाएगा' : 'भेजे जाएँगे'}।`,
  deliveryDone: 'सब भेजा जा चुका है।',
  deliveryRefused: (count) =>
    `${sankhya(count, count === 1 ? 'उत्तर स्वीकार नहीं हुआ' : 'उत्तर स्वीकार नहीं हुए')}। यहाँ सब सुरक्षित है; कृपया रिकॉर्ड डाउनलोड करें और अध्ययन के संचालक को बताएँ:`,
  notLoaded: (url, why) => `${url} लोड नहीं हो सका: ${why}। क्या पता सही है, और क्या सर्वर पर यह फ़ाइल है?`,
  noData: 'कॉन्फ़िगरेशन में डेटा का नाम नहीं है: फ़ाइलें data_files में लिखें या items प्रॉपर्टी दें।',
  notAuthorized: (annotator) => `“${annotator}” इस कार्य के authorized_users में नहीं है।`,
  unsupportedScheme: (scheme, type) => `“${scheme}” छोड़ दिया गया: “${type}” प्रकार की स्कीम के लिए कोई एलिमेंट नहीं है।`,
  layoutRemoved: (what) => `सुरक्षा के लिए लेआउट से हटाया गया: ${what.join(', ')}।`,
  layoutFailed: (why) => `इस कार्य का लेआउट दिखाया नहीं जा सकता: ${why}`,

  richText: { showRaw: 'मूल पाठ दिखाएँ' },

  evidence: {
    heading: 'जिन शब्दों से फ़ैसला हुआ',
    help: (key) => `किसी उत्तर में शब्द चुनें${key === '' ? '' : `, फिर ${key} दबाएँ`}।`,
    mark: 'चुने हुए शब्दों पर निशान लगाएँ',
    type: 'या शब्द लिखकर Enter दबाएँ',
    notFound: (words) => `“${words}” किसी उत्तर में नहीं है, या उस पर पहले से निशान है।`,
    quote: (response, words) => `${response}: “${words}”`,
    remove: (words) => `“${words}” से निशान हटाएँ`,
    marked: (words) => `“${words}” पर निशान लगा।`,
    removed: (words) => `“${words}” पर अब निशान नहीं है।`,
    nothingSelected: 'पहले किसी उत्तर में शब्द चुनें।',
  },

  practice: {
    heading: 'अभ्यास',
    note: 'ये आइटम अभ्यास के लिए हैं: हर उत्तर पर बात होती है, और कुछ भी रखा नहीं जाता।',
    right: 'सही।',
    wrong: 'पूरी तरह नहीं।',
    expected: (question, answer) => `${question} ${answer}`,
    mustCorrect: 'कृपया उत्तर बदलें और फिर भेजें।',
    mayGoOn: 'आगे बढ़ने के लिए फिर भेजें।',
    ended: 'अभ्यास पूरा हुआ',
    summary: (right, total) => `${String(total)} में से ${String(right)} पहली बार में सही।`,
    notPassed: 'शुरू करने के लिए यह काफ़ी नहीं है। निर्देश पढ़ें और फिर अभ्यास करें।',
    begin: 'कार्य शुरू करें',
    again: 'फिर अभ्यास करें',
  },

  compare: {
    tools: 'उत्तरों की तुलना',
    words: (heading, words) => `${heading}: ${sankhya(words, 'शब्द')}`,
    length: (words) => sankhya(words, 'शब्द'),
    differences: 'अंतर',
    comparing: 'तुलना हो रही है…',
    summary: (differences, share) =>
      differences === 0 ? 'दोनों शब्दशः एक जैसे हैं।' : `${sankhya(differences, 'अंतर')}; ${String(Math.round(share * 100))}% शब्द दोनों में हैं।`,
    onlyIn: (heading, text) => `सिर्फ़ ${heading} में: ${text}`,
    more: (number) => `और ${sankhya(number, 'अंतर')}`,
    scrollTogether: 'साथ-साथ स्क्रोल करें',
    oneAtATime: 'एक-एक करके',
    find: 'दोनों में खोजें',
    found: (inA, inB, [a, b]) => `${a}: ${sankhya(inA, 'जगह')}, ${b}: ${sankhya(inB, 'जगह')}`,
    nextFound: 'अगली जगह',
  },

  schemes: {
    bws: {
      items: 'तुलना करें',
      nothing: 'यहाँ तुलना के लिए कुछ नहीं है।',
      moved: (letter, question) => `${letter} दोनों नहीं हो सकता। फिर चुनें: ${question}`,
    },
    hierarchical_multiselect: {
      search: 'खोजें',
      matches(count, shown) {
        const found = count === 0 ? 'कुछ नहीं मिला' : sankhya(count, 'परिणाम');
        return shown < count ? `${found}; पहले ${String(shown)} दिख रहे हैं` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? 'कुछ नहीं चुना' : `${String(count)} चुने`;
        const limits = [...(min === null ? [] : [`कम से कम ${String(min)}`]), ...(max === null ? [] : [`अधिक से अधिक ${String(max)}`])];
        return limits.length === 0 ? chosen : `${chosen} (${limits.join(', ')})`;
      },
      remove: (label) => `${label} हटाएँ`,
      more: (count) => `और ${String(count)}`,
    },
    multirate: { noOptions: (field) => `यहाँ आँकने के लिए कुछ नहीं है: इस आइटम के “${field}” में कोई सूची नहीं है।` },
    pairwise: {
      notPlaced: 'अभी कोई उत्तर नहीं। स्लाइडर चलाएँ, या स्पेस कुंजी से उसे वहीं रहने दें।',
      notLoaded: 'यह प्रश्न लोड नहीं हो सका। कृपया पेज फिर लोड करें।',
      reasons: 'क्यों?',
      rationale: 'इस चुनाव का कारण',
    },
    ranking: {
      help: 'सबसे अच्छा सबसे पहले। हैंडल से खींचें या तीरों का उपयोग करें। हैंडल पर Alt और तीर कुंजी से खिसकता है, अंक से स्थान तय होता है।',
      helpTies: '= चिह्न दो को एक ही स्थान देता है।',
      nothing: 'यहाँ क्रम में लगाने के लिए कुछ नहीं है।',
      confirm: 'क्रम सही है',
      unanswered: 'अभी क्रम में नहीं लगाया।',
      handle: (text, place, count) => `${text}, ${sthan(place, count)}`,
      up: (text) => `ऊपर: ${text}`,
      down: (text) => `नीचे: ${text}`,
      tie: (text) => `ऊपर वाले के समान स्थान: ${text}`,
      grabbed: (text, place, count) => `${text} पकड़ा हुआ है, ${sthan(place, count)}। तीर कुंजियाँ खिसकाती हैं, स्पेस छोड़ता है, Escape वापस रखता है।`,
      moved: (text, place, count, tied) => `${text}: ${sthan(place, count)}${tied ? ', साझा' : ''}`,
      dropped: (text, place, count) => `${text} छोड़ा गया, ${sthan(place, count)}`,
      cancelled: (text) => `${text} वापस अपनी जगह है`,
      confirmed: 'यही क्रम रखा गया',
    },
    rubric_eval: { overall: 'कुल मिलाकर' },
    semantic_differential: { neutral: 'तटस्थ' },
    shares: {
      left(left, total) {
        if (left === 0) return `सभी ${String(total)} बाँटे जा चुके हैं।`;
        return left > 0 ? `${String(total)} में से ${String(left)} बाँटना बाकी।` : `${String(total)} से ${String(-left)} अधिक बाँटा गया।`;
      },
      rest: 'बाकी दें',
      restTo: (label) => `बाकी ${label} को दें`,
      slider: (label) => `${label}, स्लाइडर`,
    },
    slider: {
      unanswered: 'अभी कोई उत्तर नहीं',
      resting: (start) => `अभी कोई उत्तर नहीं; ${start.toLocaleString('hi')} पर है, स्पेस कुंजी इसे चुनती है`,
    },
    span: {
      textRole: 'निशान लगाने का पाठ',
      howTo:
        'पाठ चुनकर लेबल चुनें, या पहले लेबल फिर पाठ। कीबोर्ड से: तीर कुंजियाँ एक शब्द या वाक्य चुनती हैं, Shift के साथ और, Ctrl के साथ एक वर्ण; लेबल की कुंजी निशान लगाती है, Delete हटाती है, Escape चयन छोड़ती है।',
      noText: (field) => `यहाँ निशान लगाने के लिए पाठ नहीं है: इस आइटम के “${field}” में कुछ नहीं है।`,
      labels: 'लेबल',
      ready: (label) => `${label} के रूप में निशान लगाने के लिए पाठ चुनें।`,
      selected: (text, labels) => (labels.length === 0 ? `चुना हुआ: “${text}”` : `चुना हुआ: “${text}” (${labels.join(', ')})`),
      at: (text, label) => `“${text}” ${label} है।`,
      chooseLabel: 'चुने हुए पाठ के लिए लेबल चुनें।',
      marked: (text, label) => `“${text}” पर ${label} का निशान लगा।`,
      removed: (text, label) => `“${text}” से ${label} हटाया गया।`,
      overlaps: (text, label) => `निशान नहीं लगा: “${text}” पहले से ${label} है, और निशान एक-दूसरे पर नहीं आ सकते। पहले उसे हटाएँ या दूसरा पाठ चुनें।`,
      startEarlier: 'एक शब्द पहले से शुरू करें',
      startLater: 'एक शब्द बाद से शुरू करें',
      endEarlier: 'एक शब्द पहले समाप्त करें',
      endLater: 'एक शब्द बाद समाप्त करें',
      unselect: 'चयन छोड़ें',
      spans: (count) => sankhya(count, 'निशान'),
      show: (text) => `पाठ में “${text}” दिखाएँ`,
      labelOf: (text) => `“${text}” का लेबल`,
      remove: (text) => `“${text}” हटाएँ`,
      page: (first, last) => `${String(first)} से ${String(last)}`,
      previous: 'पिछले निशान',
      next: 'अगले निशान',
    },
    table_grid: {
      rows: 'पंक्तियाँ',
      columns: 'स्तंभ',
      roles: 'सेल को यह मानें',
      help: 'सेल पर क्लिक करें या उन पर खींचें। कीबोर्ड से: तीर कुंजियाँ सेल बदलती हैं, अंक निशान लगाता है, स्पेस भूमिकाएँ बदलता है, Delete निशान हटाता है।',
      cell: (row, column, role) => `पंक्ति ${String(row)}, स्तंभ ${String(column)}: ${role}`,
      image: 'तालिका',
      confirm: 'तालिका सही है',
      unanswered: 'अभी कोई उत्तर नहीं।',
    },
  },
};
