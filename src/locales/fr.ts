/** The interface in French. */
import type { CompleteMessages } from './messages.js';

// In French zero is singular too.
const combien = (count: number, one: string, several: string): string => `${count.toLocaleString('fr')} ${count < 2 ? one : several}`;
const caracteres = (count: number): string => combien(count, 'caractère', 'caractères');
const rang = (place: number, count: number): string => `rang ${String(place)} sur ${String(count)}`;

export const fr: CompleteMessages = {
  responseA: 'Réponse A',
  responseB: 'Réponse B',
  required: 'obligatoire',
  explanations: 'Ce que signifient les étiquettes',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'Veuillez répondre à cette question.';
      case 'too-short':
        return `Veuillez écrire au moins ${caracteres(issue.minLength)} ; il y en a ${String(issue.length)} pour l’instant.`;
      case 'too-long':
        return `Veuillez raccourcir à ${caracteres(issue.maxLength)} ; il y en a ${String(issue.length)}.`;
      case 'too-few':
        return `Veuillez en choisir au moins ${String(issue.min)} ; il y en a ${String(issue.count)} pour l’instant.`;
      case 'too-many':
        return `Veuillez en choisir au plus ${String(issue.max)} ; il y en a ${String(issue.count)}.`;
      case 'incomplete':
        return `Veuillez répondre à chaque partie ; il en manque ${String(issue.missing)}.`;
      case 'label-missing':
        return `Veuillez choisir « ${issue.label} ».`;
      case 'wrong-sum':
        return `Le total doit être ${String(issue.total)} ; il est de ${String(issue.sum)}.`;
      case 'too-low':
        return `Veuillez donner un nombre d’au moins ${issue.min.toLocaleString('fr')}.`;
      case 'too-high':
        return `Veuillez donner un nombre d’au plus ${issue.max.toLocaleString('fr')}.`;
      case 'between-steps':
        return `Veuillez donner ${issue.below.toLocaleString('fr')} ou ${issue.above.toLocaleString('fr')} ; rien entre les deux n’est permis.`;
      case 'not-a-number':
        return `« ${issue.text} » n’est pas un nombre.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) return `${String(length)}, entre ${String(minLength)} et ${caracteres(maxLength)}`;
    if (maxLength !== null) return `${String(length)} sur ${caracteres(maxLength)} au plus`;
    return minLength === null ? caracteres(length) : `${String(length)} sur ${caracteres(minLength)} au moins`;
  },
  layoutMissing: (field) => `${field} : aucune valeur`,
  layoutRefused: (field) => `${field} : cette adresse ne peut pas être montrée`,
  mediaFailed: 'Le chargement a échoué.',

  loading: 'Chargement de la tâche…',
  errorHeading: 'La tâche n’a pas pu être chargée',
  configErrorHeading: 'La tâche ne peut pas fonctionner telle qu’elle est écrite',
  retry: 'Réessayer',
  noSource: 'Il n’y a pas de tâche ici : l’attribut src doit nommer un fichier de configuration, ou la propriété config en contenir une.',

  prompt: 'Demande',
  clear: 'Retirer la réponse',
  instructions: 'Consignes',
  questions: 'Questions',
  itemHeading: (position, total) => `Élément ${String(position)} sur ${String(total)}`,
  progress: ({ done, skipped, total }) =>
    `${String(done)} sur ${String(total)} faits${skipped > 0 ? `, ${combien(skipped, 'passé', 'passés')}` : ''}`,
  submit: 'Envoyer',
  resubmit: 'Enregistrer la modification',
  next: 'Suivant',
  skip: 'Passer',
  back: 'Précédent',
  forward: 'Avancer',
  undo: 'Annuler',
  redo: 'Rétablir',
  doneItems: 'Travail fait',
  nothingDone: 'Rien n’est encore fait.',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  skipped: 'Passé',
  changed: 'Modifié, pas encore envoyé',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip
          ? 'Il n’y a pas encore de réponse. Répondez à une question ou passez cet élément.'
          : 'Il n’y a pas encore de réponse. Répondez à une question.';
      case 'issues':
        return 'Pas envoyé : une question demande encore votre attention.';
      case 'skip-reason-missing':
        return 'Veuillez dire pourquoi vous passez cet élément.';
    }
  },
  skipReason: 'Pourquoi passez-vous cet élément ?',
  skipReasonOptional: 'Pourquoi passez-vous cet élément ? (facultatif)',
  cancel: 'Abandonner',
  shortcuts: 'Raccourcis clavier',
  shortcutsFor: 'Tâche',
  close: 'Fermer',
  enterKey: 'Entrée',
  submitFromText: 'Envoyer pendant la saisie',
  moveInGroup: 'Se déplacer dans une question',
  arrowKeys: 'Touches fléchées',
  complete: 'Tout est fait. Merci !',
  completeSummary: ({ done, skipped }) => `Répondus : ${String(done)} ; passés : ${String(skipped)}.`,
  nothingToDo: 'Il n’y a rien à évaluer ici pour le moment.',
  download: 'Télécharger',
  downloadRecords: 'Tous les enregistrements (JSON Lines)',
  downloadPairs: 'Paires de préférences (TRL)',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
    return `${combien(written, 'paire écrite', 'paires écrites')}${reasons === '' ? '' : ` ; écartées : ${reasons}`}.`;
  },
  saveErrorHeading: 'La réponse n’est pas encore enregistrée',
  answersKept: 'Les réponses restent dans cette page. Ne la fermez pas avant qu’elles soient enregistrées.',
  notStored: 'Les réponses ne restent que dans cette page. Téléchargez-les avant de la fermer, ou réessayez.',
  draftNotStored: 'Ce navigateur ne peut pas garder ce qui est commencé ici avant son envoi.',
  deliveryWaiting: (count) =>
    `${combien(count, 'réponse est enregistrée ici et sera envoyée', 'réponses sont enregistrées ici et seront envoyées')} dès le retour du réseau.`,
  deliveryDone: 'Tout est envoyé.',
  deliveryRefused: (count) =>
    `${combien(count, 'réponse n’a pas été acceptée', 'réponses n’ont pas été acceptées')}. Tout est gardé ici ; téléchargez les enregistrements et prévenez la personne qui dirige l’étude :`,
  notLoaded: (url, why) => `${url} n’a pas pu être chargé : ${why}. L’adresse est-elle juste, et le serveur a-t-il ce fichier ?`,
  noData: 'La configuration ne nomme aucune donnée : indiquez ses fichiers dans data_files, ou donnez la propriété items.',
  notAuthorized: (annotator) => `« ${annotator} » ne figure pas parmi les authorized_users de cette tâche.`,
  unsupportedScheme: (scheme, type) => `« ${scheme} » est laissé de côté : aucun élément ne sert les schémas de type « ${type} ».`,
  layoutRemoved: (what) => `Retiré de la mise en page par sécurité : ${what.join(', ')}.`,
  layoutFailed: (why) => `La mise en page de cette tâche ne peut pas être montrée : ${why}`,

  richText: { showRaw: 'Montrer le texte brut' },

  evidence: {
    heading: 'Les mots qui ont décidé',
    help: (key) => `Sélectionnez des mots dans une réponse${key === '' ? '' : `, puis appuyez sur ${key}`}.`,
    mark: 'Marquer les mots sélectionnés',
    type: 'Ou écrivez les mots et appuyez sur Entrée',
    notFound: (words) => `« ${words} » n’est dans aucune réponse, ou est déjà marqué.`,
    quote: (response, words) => `${response} : « ${words} »`,
    remove: (words) => `Retirer la marque de « ${words} »`,
    marked: (words) => `« ${words} » est marqué.`,
    removed: (words) => `« ${words} » n’est plus marqué.`,
    nothingSelected: 'Sélectionnez d’abord des mots dans une des réponses.',
  },

  practice: {
    heading: 'Entraînement',
    note: 'Ces éléments servent à s’entraîner : chaque réponse est commentée, et rien n’est gardé.',
    right: 'Juste.',
    wrong: 'Pas tout à fait.',
    expected: (question, answer) => `${question} ${answer}`,
    mustCorrect: 'Modifiez la réponse et envoyez-la de nouveau.',
    mayGoOn: 'Envoyez de nouveau pour continuer.',
    ended: 'L’entraînement est terminé',
    summary: (right, total) => `${String(right)} sur ${String(total)} justes au premier essai.`,
    notPassed: 'Cela ne suffit pas pour commencer. Lisez les consignes et entraînez-vous encore.',
    begin: 'Commencer la tâche',
    again: 'S’entraîner encore',
  },

  compare: {
    tools: 'Comparer les réponses',
    words: (heading, words) => `${heading} : ${combien(words, 'mot', 'mots')}`,
    length: (words) => combien(words, 'mot', 'mots'),
    differences: 'Différences',
    comparing: 'Comparaison…',
    summary: (differences, share) =>
      differences === 0
        ? 'Les deux disent la même chose, mot pour mot.'
        : `${combien(differences, 'différence', 'différences')} ; ${String(Math.round(share * 100))} % des mots sont dans les deux.`,
    onlyIn: (heading, text) => `Seulement dans ${heading} : ${text}`,
    more: (number) => `et ${combien(number, 'autre différence', 'autres différences')}`,
    scrollTogether: 'Défiler ensemble',
    oneAtATime: 'Une à la fois',
    find: 'Chercher dans les deux',
    found: (inA, inB, [a, b]) => `${a} : ${combien(inA, 'résultat', 'résultats')}, ${b} : ${combien(inB, 'résultat', 'résultats')}`,
    nextFound: 'Résultat suivant',
  },

  schemes: {
    bws: {
      items: 'Comparer',
      nothing: 'Il n’y a rien à comparer ici.',
      moved: (letter, question) => `${letter} ne peut pas être les deux. Choisissez de nouveau : ${question}`,
    },
    hierarchical_multiselect: {
      search: 'Chercher',
      matches(count, shown) {
        const found = count === 0 ? 'Aucun résultat' : combien(count, 'résultat', 'résultats');
        return shown < count ? `${found} ; les ${String(shown)} premiers sont montrés` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? 'Rien de choisi' : combien(count, 'choisi', 'choisis');
        const limits = [...(min === null ? [] : [`au moins ${String(min)}`]), ...(max === null ? [] : [`au plus ${String(max)}`])];
        return limits.length === 0 ? chosen : `${chosen} (${limits.join(', ')})`;
      },
      remove: (label) => `Retirer ${label}`,
      more: (count) => `et ${String(count)} de plus`,
    },
    multirate: { noOptions: (field) => `Il n’y a rien à noter ici : cet élément n’a pas de liste dans « ${field} ».` },
    pairwise: {
      notPlaced: 'Pas encore de réponse. Déplacez le curseur, ou gardez-le où il est avec la barre d’espace.',
      notLoaded: 'Cette question n’a pas pu être chargée. Rechargez la page.',
      reasons: 'Pourquoi ?',
      rationale: 'Raisons de ce choix',
    },
    ranking: {
      help: 'Le meilleur d’abord. Faites glisser la poignée ou utilisez les flèches. Sur une poignée, Alt avec une flèche déplace, et un chiffre donne le rang.',
      helpTies: 'Le signe = met deux éléments au même rang.',
      nothing: 'Il n’y a rien à classer ici.',
      confirm: 'L’ordre est bon',
      unanswered: 'Pas encore classé.',
      handle: (text, place, count) => `${text}, ${rang(place, count)}`,
      up: (text) => `Monter : ${text}`,
      down: (text) => `Descendre : ${text}`,
      tie: (text) => `Même rang que le précédent : ${text}`,
      grabbed: (text, place, count) =>
        `${text} est saisi, ${rang(place, count)}. Les flèches déplacent, la barre d’espace dépose, Échap remet en place.`,
      moved: (text, place, count, tied) => `${text} : ${rang(place, count)}${tied ? ', partagé' : ''}`,
      dropped: (text, place, count) => `${text} est déposé, ${rang(place, count)}`,
      cancelled: (text) => `${text} est revenu à sa place`,
      confirmed: 'L’ordre est retenu ainsi',
    },
    rubric_eval: { overall: 'Dans l’ensemble' },
    semantic_differential: { neutral: 'Neutre' },
    shares: {
      left(left, total) {
        if (left === 0) return `Tout est réparti : ${String(total)}.`;
        return left > 0 ? `Reste à répartir : ${String(left)} sur ${String(total)}.` : `${String(-left)} de trop sur ${String(total)}.`;
      },
      rest: 'Donner le reste',
      restTo: (label) => `Donner le reste à ${label}`,
      slider: (label) => `${label}, curseur`,
    },
    slider: {
      unanswered: 'Pas encore de réponse',
      resting: (start) => `pas encore de réponse ; placé sur ${start.toLocaleString('fr')}, la barre d’espace le choisit`,
    },
    span: {
      textRole: 'Texte à marquer',
      howTo:
        'Sélectionnez du texte puis une étiquette, ou l’inverse. Au clavier : les flèches prennent un mot ou une phrase, avec Maj davantage, avec Ctrl un caractère ; la touche d’une étiquette marque, Suppr retire, Échap annule la sélection.',
      noText: (field) => `Il n’y a pas de texte à marquer ici : cet élément n’a rien dans « ${field} ».`,
      labels: 'Étiquettes',
      ready: (label) => `Sélectionnez du texte pour le marquer comme ${label}.`,
      selected: (text, labels) => (labels.length === 0 ? `Sélectionné : « ${text} »` : `Sélectionné : « ${text} » (${labels.join(', ')})`),
      at: (text, label) => `« ${text} » est ${label}.`,
      chooseLabel: 'Choisissez une étiquette pour le texte sélectionné.',
      marked: (text, label) => `« ${text} » est marqué comme ${label}.`,
      removed: (text, label) => `${label} est retiré de « ${text} ».`,
      overlaps: (text, label) =>
        `Non marqué : « ${text} » est déjà ${label}, et les marques ne peuvent pas se chevaucher. Retirez d’abord celle-ci ou sélectionnez un autre texte.`,
      startEarlier: 'Commencer un mot plus tôt',
      startLater: 'Commencer un mot plus tard',
      endEarlier: 'Finir un mot plus tôt',
      endLater: 'Finir un mot plus tard',
      unselect: 'Annuler la sélection',
      spans: (count) => combien(count, 'marque', 'marques'),
      show: (text) => `Montrer « ${text} » dans le texte`,
      labelOf: (text) => `Étiquette de « ${text} »`,
      remove: (text) => `Retirer « ${text} »`,
      page: (first, last) => `${String(first)} à ${String(last)}`,
      previous: 'Marques précédentes',
      next: 'Marques suivantes',
    },
    table_grid: {
      rows: 'Lignes',
      columns: 'Colonnes',
      roles: 'Marquer les cellules comme',
      help: 'Cliquez sur les cellules ou faites glisser dessus. Au clavier : les flèches vont de cellule en cellule, un chiffre marque, la barre d’espace parcourt les rôles, Suppr retire la marque.',
      cell: (row, column, role) => `Ligne ${String(row)}, colonne ${String(column)} : ${role}`,
      image: 'Le tableau',
      confirm: 'Le tableau est juste',
      unanswered: 'Pas encore de réponse.',
    },
  },
};
