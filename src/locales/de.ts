/** The interface in German. */
import type { CompleteMessages } from './messages.js';

const anzahl = (count: number, one: string, several: string): string => `${count.toLocaleString('de')} ${count === 1 ? one : several}`;
const zeichen = (count: number): string => anzahl(count, 'Zeichen', 'Zeichen');
const platz = (place: number, count: number): string => `Platz ${String(place)} von ${String(count)}`;

export const de: CompleteMessages = {
  responseA: 'Antwort A',
  responseB: 'Antwort B',
  required: 'erforderlich',
  explanations: 'Was die Beschriftungen bedeuten',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'Bitte diese Frage beantworten.';
      case 'too-short':
        return `Bitte mindestens ${zeichen(issue.minLength)} schreiben; bisher sind es ${String(issue.length)}.`;
      case 'too-long':
        return `Bitte auf ${zeichen(issue.maxLength)} kürzen; jetzt sind es ${String(issue.length)}.`;
      case 'too-few':
        return `Bitte mindestens ${String(issue.min)} wählen; bisher ${issue.count === 1 ? 'ist es 1' : `sind es ${String(issue.count)}`}.`;
      case 'too-many':
        return `Bitte höchstens ${String(issue.max)} wählen; jetzt sind es ${String(issue.count)}.`;
      case 'incomplete':
        return `Bitte jeden Teil beantworten; ${issue.missing === 1 ? 'einer fehlt' : `${String(issue.missing)} fehlen`} noch.`;
      case 'label-missing':
        return `Bitte „${issue.label}“ wählen.`;
      case 'wrong-sum':
        return `Zusammen müssen es ${String(issue.total)} sein; jetzt sind es ${String(issue.sum)}.`;
      case 'too-low':
        return `Bitte eine Zahl von mindestens ${issue.min.toLocaleString('de')} angeben.`;
      case 'too-high':
        return `Bitte eine Zahl von höchstens ${issue.max.toLocaleString('de')} angeben.`;
      case 'between-steps':
        return `Bitte ${issue.below.toLocaleString('de')} oder ${issue.above.toLocaleString('de')} angeben; dazwischen ist nichts erlaubt.`;
      case 'not-a-number':
        return `„${issue.text}“ ist keine Zahl.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) return `${String(length)} von ${String(minLength)} bis ${zeichen(maxLength)}`;
    if (maxLength !== null) return `${String(length)} von höchstens ${zeichen(maxLength)}`;
    return minLength === null ? zeichen(length) : `${String(length)} von mindestens ${zeichen(minLength)}`;
  },
  layoutMissing: (field) => `${field}: kein Wert`,
  layoutRefused: (field) => `${field}: diese Adresse kann nicht gezeigt werden`,
  mediaFailed: 'Das konnte nicht geladen werden.',

  loading: 'Die Aufgabe wird geladen …',
  errorHeading: 'Die Aufgabe konnte nicht geladen werden',
  configErrorHeading: 'So, wie sie geschrieben ist, kann die Aufgabe nicht laufen',
  retry: 'Erneut versuchen',
  noSource: 'Hier ist keine Aufgabe: Das Attribut src muss eine Konfigurationsdatei nennen, oder die Eigenschaft config eine enthalten.',

  prompt: 'Anfrage',
  clear: 'Zurücknehmen',
  instructions: 'Anleitung',
  questions: 'Fragen',
  itemHeading: (position, total) => `Eintrag ${String(position)} von ${String(total)}`,
  progress: ({ done, skipped, total }) =>
    `${String(done)} von ${String(total)} erledigt${skipped > 0 ? `, ${String(skipped)} übersprungen` : ''}`,
  submit: 'Absenden',
  resubmit: 'Änderung speichern',
  next: 'Weiter',
  skip: 'Überspringen',
  back: 'Zurück',
  forward: 'Vor',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  doneItems: 'Erledigtes',
  nothingDone: 'Noch ist nichts erledigt.',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  skipped: 'Übersprungen',
  changed: 'Geändert, noch nicht abgesendet',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip
          ? 'Noch ist nichts beantwortet. Bitte eine Frage beantworten oder den Eintrag überspringen.'
          : 'Noch ist nichts beantwortet. Bitte eine Frage beantworten.';
      case 'issues':
        return 'Nicht abgesendet: Eine Frage braucht noch Aufmerksamkeit.';
      case 'skip-reason-missing':
        return 'Bitte angeben, warum dieser Eintrag übersprungen wird.';
    }
  },
  skipReason: 'Warum wird dieser Eintrag übersprungen?',
  skipReasonOptional: 'Warum wird dieser Eintrag übersprungen? (freiwillig)',
  cancel: 'Abbrechen',
  shortcuts: 'Tastenkürzel',
  shortcutsFor: 'Aufgabe',
  close: 'Schließen',
  enterKey: 'Eingabe',
  submitFromText: 'Beim Schreiben absenden',
  moveInGroup: 'Sich in einer Frage bewegen',
  arrowKeys: 'Pfeiltasten',
  complete: 'Alles erledigt. Danke!',
  completeSummary: ({ done, skipped }) => `Beantwortet: ${String(done)}, übersprungen: ${String(skipped)}.`,
  nothingToDo: 'Zurzeit gibt es hier nichts zu beurteilen.',
  download: 'Herunterladen',
  downloadRecords: 'Alle Datensätze (JSON Lines)',
  downloadPairs: 'Präferenzpaare (TRL)',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
    return `${anzahl(written, 'Paar', 'Paare')} geschrieben${reasons === '' ? '' : `; ausgelassen: ${reasons}`}.`;
  },
  saveErrorHeading: 'Die Antwort ist noch nicht gespeichert',
  answersKept: 'Die Antworten bleiben auf dieser Seite erhalten. Bitte erst schließen, wenn sie gespeichert sind.',
  notStored: 'Die Antworten bleiben nur auf dieser Seite erhalten. Bitte vor dem Schließen herunterladen oder es erneut versuchen.',
  draftNotStored: 'Was hier begonnen ist, kann dieser Browser nicht behalten, bevor es abgesendet ist.',
  deliveryWaiting: (count) =>
    `${anzahl(count, 'Antwort ist', 'Antworten sind')} hier gespeichert und ${count === 1 ? 'wird' : 'werden'} gesendet, sobald das Netz wieder da ist.`,
  deliveryDone: 'Alles ist gesendet.',
  deliveryRefused: (count) =>
    `${anzahl(count, 'Antwort wurde', 'Antworten wurden')} nicht angenommen. Hier bleibt alles erhalten; bitte die Datensätze herunterladen und der Leitung der Studie sagen:`,
  notLoaded: (url, why) => `${url} konnte nicht geladen werden: ${why}. Stimmt die Adresse, und hat der Server die Datei?`,
  noData: 'Die Konfiguration nennt keine Daten: Bitte ihre Dateien unter data_files aufführen oder die Eigenschaft items setzen.',
  notAuthorized: (annotator) => `„${annotator}“ steht nicht unter authorized_users dieser Aufgabe.`,
  unsupportedScheme: (scheme, type) => `„${scheme}“ ist ausgelassen: Für Schemata der Art „${type}“ gibt es kein Element.`,
  layoutRemoved: (what) => `Zur Sicherheit aus dem Layout entfernt: ${what.join(', ')}.`,
  layoutFailed: (why) => `Das Layout dieser Aufgabe kann nicht gezeigt werden: ${why}`,

  richText: { showRaw: 'Rohtext zeigen' },

  evidence: {
    heading: 'Worte, die entschieden haben',
    help: (key) => `In einer Antwort Worte auswählen${key === '' ? '' : `, dann ${key} drücken`}.`,
    mark: 'Ausgewählte Worte markieren',
    type: 'Oder Worte schreiben und Eingabe drücken',
    notFound: (words) => `„${words}“ steht in keiner Antwort oder ist schon markiert.`,
    quote: (response, words) => `${response}: „${words}“`,
    remove: (words) => `Markierung von „${words}“ entfernen`,
    marked: (words) => `„${words}“ ist markiert.`,
    removed: (words) => `„${words}“ ist nicht mehr markiert.`,
    nothingSelected: 'Bitte zuerst in einer der Antworten Worte auswählen.',
  },

  practice: {
    heading: 'Übung',
    note: 'Diese Einträge sind zum Üben: Jede Antwort wird besprochen, und nichts wird aufbewahrt.',
    right: 'Richtig.',
    wrong: 'Nicht ganz.',
    expected: (question, answer) => `${question} ${answer}`,
    mustCorrect: 'Bitte die Antwort ändern und noch einmal absenden.',
    mayGoOn: 'Noch einmal absenden, um weiterzugehen.',
    ended: 'Die Übung ist fertig',
    summary: (right, total) => `${String(right)} von ${String(total)} beim ersten Versuch richtig.`,
    notPassed: 'Das reicht zum Anfangen nicht. Bitte die Anleitung lesen und noch einmal üben.',
    begin: 'Mit der Aufgabe beginnen',
    again: 'Noch einmal üben',
  },

  compare: {
    tools: 'Antworten vergleichen',
    words: (heading, words) => `${heading}: ${anzahl(words, 'Wort', 'Wörter')}`,
    length: (words) => anzahl(words, 'Wort', 'Wörter'),
    differences: 'Unterschiede',
    comparing: 'Wird verglichen …',
    summary: (differences, share) =>
      differences === 0
        ? 'Beide sagen Wort für Wort dasselbe.'
        : `${anzahl(differences, 'Unterschied', 'Unterschiede')}; ${String(Math.round(share * 100))} % der Wörter stehen in beiden.`,
    onlyIn: (heading, text) => `Nur in ${heading}: ${text}`,
    more: (number) => `und ${anzahl(number, 'weiterer Unterschied', 'weitere Unterschiede')}`,
    scrollTogether: 'Gemeinsam blättern',
    oneAtATime: 'Einzeln',
    find: 'In beiden suchen',
    found: (inA, inB, [a, b]) => `${a}: ${anzahl(inA, 'Stelle', 'Stellen')}, ${b}: ${anzahl(inB, 'Stelle', 'Stellen')}`,
    nextFound: 'Nächste Stelle',
  },

  schemes: {
    bws: {
      items: 'Vergleichen',
      nothing: 'Hier gibt es nichts zu vergleichen.',
      moved: (letter, question) => `${letter} kann nicht beides sein. Bitte neu wählen: ${question}`,
    },
    hierarchical_multiselect: {
      search: 'Suchen',
      matches(count, shown) {
        const found = count === 0 ? 'Keine Treffer' : anzahl(count, 'Treffer', 'Treffer');
        return shown < count ? `${found}; die ersten ${String(shown)} sind zu sehen` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? 'Nichts gewählt' : `${String(count)} gewählt`;
        const limits = [...(min === null ? [] : [`mindestens ${String(min)}`]), ...(max === null ? [] : [`höchstens ${String(max)}`])];
        return limits.length === 0 ? chosen : `${chosen} (${limits.join(', ')})`;
      },
      remove: (label) => `${label} entfernen`,
      more: (count) => `und ${String(count)} weitere`,
    },
    multirate: { noOptions: (field) => `Hier gibt es nichts zu bewerten: Dieser Eintrag hat keine Liste in „${field}“.` },
    pairwise: {
      notPlaced: 'Noch keine Antwort. Den Regler bewegen, oder mit der Leertaste lassen, wo er steht.',
      notLoaded: 'Diese Frage konnte nicht geladen werden. Bitte die Seite neu laden.',
      reasons: 'Warum?',
      rationale: 'Begründung der Wahl',
    },
    ranking: {
      help: 'Das Beste zuerst. Am Griff ziehen oder die Pfeile nehmen. Auf einem Griff verschiebt Alt mit einer Pfeiltaste, eine Ziffer setzt den Platz.',
      helpTies: 'Das Zeichen = setzt zwei auf denselben Platz.',
      nothing: 'Hier gibt es nichts zu ordnen.',
      confirm: 'Die Reihenfolge stimmt so',
      unanswered: 'Noch nicht geordnet.',
      handle: (text, place, count) => `${text}, ${platz(place, count)}`,
      up: (text) => `Nach oben: ${text}`,
      down: (text) => `Nach unten: ${text}`,
      tie: (text) => `Derselbe Platz wie darüber: ${text}`,
      grabbed: (text, place, count) =>
        `${text} ist gegriffen, ${platz(place, count)}. Pfeiltasten verschieben, die Leertaste lässt los, Escape stellt zurück.`,
      moved: (text, place, count, tied) => `${text}: ${platz(place, count)}${tied ? ', geteilt' : ''}`,
      dropped: (text, place, count) => `${text} ist losgelassen, ${platz(place, count)}`,
      cancelled: (text) => `${text} steht wieder, wo es war`,
      confirmed: 'Die Reihenfolge ist so übernommen',
    },
    rubric_eval: { overall: 'Insgesamt' },
    semantic_differential: { neutral: 'Neutral' },
    shares: {
      left(left, total) {
        if (left === 0) return `Alle ${String(total)} sind verteilt.`;
        return left > 0
          ? `Noch ${String(left)} von ${String(total)} zu verteilen.`
          : `${String(-left)} mehr als ${String(total)} verteilt.`;
      },
      rest: 'Den Rest geben',
      restTo: (label) => `${label} den Rest geben`,
      slider: (label) => `${label}, Regler`,
    },
    slider: {
      unanswered: 'Noch nicht beantwortet',
      resting: (start) => `noch nicht beantwortet; steht bei ${start.toLocaleString('de')}, die Leertaste wählt es`,
    },
    span: {
      textRole: 'Text zum Markieren',
      howTo:
        'Text auswählen und eine Beschriftung wählen, oder umgekehrt. Mit Tasten: Pfeiltasten wählen ein Wort oder einen Satz, mit Umschalt mehr, mit Strg ein Zeichen; die Taste einer Beschriftung markiert, Entf nimmt weg, Escape hebt die Auswahl auf.',
      noText: (field) => `Hier ist kein Text zum Markieren: Dieser Eintrag hat nichts in „${field}“.`,
      labels: 'Beschriftungen',
      ready: (label) => `Text auswählen, um ihn als ${label} zu markieren.`,
      selected: (text, labels) => (labels.length === 0 ? `Ausgewählt: „${text}“` : `Ausgewählt: „${text}“ (${labels.join(', ')})`),
      at: (text, label) => `„${text}“ ist ${label}.`,
      chooseLabel: 'Eine Beschriftung für den ausgewählten Text wählen.',
      marked: (text, label) => `„${text}“ als ${label} markiert.`,
      removed: (text, label) => `${label} von „${text}“ entfernt.`,
      overlaps: (text, label) =>
        `Nicht markiert: „${text}“ ist schon ${label}, und Markierungen dürfen sich nicht überschneiden. Erst diese entfernen oder anderen Text auswählen.`,
      startEarlier: 'Ein Wort früher beginnen',
      startLater: 'Ein Wort später beginnen',
      endEarlier: 'Ein Wort früher enden',
      endLater: 'Ein Wort später enden',
      unselect: 'Auswahl aufheben',
      spans: (count) => anzahl(count, 'Markierung', 'Markierungen'),
      show: (text) => `„${text}“ im Text zeigen`,
      labelOf: (text) => `Beschriftung von „${text}“`,
      remove: (text) => `„${text}“ entfernen`,
      page: (first, last) => `${String(first)} bis ${String(last)}`,
      previous: 'Frühere Markierungen',
      next: 'Spätere Markierungen',
    },
    table_grid: {
      rows: 'Zeilen',
      columns: 'Spalten',
      roles: 'Zellen markieren als',
      help: 'Zellen anklicken oder über sie ziehen. Mit Tasten: Pfeiltasten gehen von Zelle zu Zelle, eine Ziffer markiert, die Leertaste geht durch die Rollen, Entf nimmt die Markierung weg.',
      cell: (row, column, role) => `Zeile ${String(row)}, Spalte ${String(column)}: ${role}`,
      image: 'Die Tabelle',
      confirm: 'Die Tabelle stimmt so',
      unanswered: 'Noch nicht beantwortet.',
    },
  },
};
