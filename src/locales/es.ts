/** The interface in Spanish. */
import type { CompleteMessages } from './messages.js';

const cuantos = (count: number, one: string, several: string): string => `${count.toLocaleString('es')} ${count === 1 ? one : several}`;
const caracteres = (count: number): string => cuantos(count, 'carácter', 'caracteres');
const lugar = (place: number, count: number): string => `lugar ${String(place)} de ${String(count)}`;

export const es: CompleteMessages = {
  responseA: 'Respuesta A',
  responseB: 'Respuesta B',
  required: 'obligatorio',
  explanations: 'Qué significan las etiquetas',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'Responda a esta pregunta.';
      case 'too-short':
        return `Escriba al menos ${caracteres(issue.minLength)}; por ahora hay ${String(issue.length)}.`;
      case 'too-long':
        return `Acorte el texto a ${caracteres(issue.maxLength)}; ahora hay ${String(issue.length)}.`;
      case 'too-few':
        return `Elija al menos ${String(issue.min)}; por ahora hay ${String(issue.count)}.`;
      case 'too-many':
        return `Elija como máximo ${String(issue.max)}; ahora hay ${String(issue.count)}.`;
      case 'incomplete':
        return `Responda a cada parte; ${issue.missing === 1 ? 'falta una' : `faltan ${String(issue.missing)}`}.`;
      case 'label-missing':
        return `Elija «${issue.label}».`;
      case 'wrong-sum':
        return `El total debe ser ${String(issue.total)}; ahora es ${String(issue.sum)}.`;
      case 'too-low':
        return `Escriba un número no menor que ${issue.min.toLocaleString('es')}.`;
      case 'too-high':
        return `Escriba un número no mayor que ${issue.max.toLocaleString('es')}.`;
      case 'between-steps':
        return `Escriba ${issue.below.toLocaleString('es')} o ${issue.above.toLocaleString('es')}; nada intermedio está permitido.`;
      case 'not-a-number':
        return `«${issue.text}» no es un número.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) return `${String(length)}, entre ${String(minLength)} y ${caracteres(maxLength)}`;
    if (maxLength !== null) return `${String(length)} de ${caracteres(maxLength)} como máximo`;
    return minLength === null ? caracteres(length) : `${String(length)} de ${caracteres(minLength)} como mínimo`;
  },
  layoutMissing: (field) => `${field}: sin valor`,
  layoutRefused: (field) => `${field}: esta dirección no se puede mostrar`,
  mediaFailed: 'No se pudo cargar.',

  loading: 'Cargando la tarea…',
  errorHeading: 'No se pudo cargar la tarea',
  configErrorHeading: 'La tarea no puede funcionar tal como está escrita',
  retry: 'Volver a intentar',
  noSource: 'Aquí no hay ninguna tarea: el atributo src debe nombrar un archivo de configuración, o la propiedad config contener una.',

  prompt: 'Petición',
  clear: 'Quitar la respuesta',
  instructions: 'Instrucciones',
  questions: 'Preguntas',
  itemHeading: (position, total) => `Elemento ${String(position)} de ${String(total)}`,
  progress: ({ done, skipped, total }) =>
    `${String(done)} de ${String(total)} hechos${skipped > 0 ? `, ${cuantos(skipped, 'omitido', 'omitidos')}` : ''}`,
  submit: 'Enviar',
  resubmit: 'Guardar el cambio',
  next: 'Siguiente',
  skip: 'Omitir',
  back: 'Atrás',
  forward: 'Adelante',
  undo: 'Deshacer',
  redo: 'Rehacer',
  doneItems: 'Lo hecho',
  nothingDone: 'Todavía no hay nada hecho.',
  saving: 'Guardando…',
  saved: 'Guardado',
  skipped: 'Omitido',
  changed: 'Cambiado, aún sin enviar',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip
          ? 'Aún no hay ninguna respuesta. Responda a una pregunta u omita el elemento.'
          : 'Aún no hay ninguna respuesta. Responda a una pregunta.';
      case 'issues':
        return 'No se ha enviado: una pregunta necesita atención.';
      case 'skip-reason-missing':
        return 'Diga por qué omite este elemento.';
    }
  },
  skipReason: '¿Por qué omite este elemento?',
  skipReasonOptional: '¿Por qué omite este elemento? (opcional)',
  cancel: 'Cancelar',
  shortcuts: 'Atajos de teclado',
  shortcutsFor: 'Tarea',
  close: 'Cerrar',
  enterKey: 'Intro',
  submitFromText: 'Enviar mientras se escribe',
  moveInGroup: 'Moverse dentro de una pregunta',
  arrowKeys: 'Teclas de flecha',
  complete: 'Todo hecho. ¡Gracias!',
  completeSummary: ({ done, skipped }) => `Respondidos: ${String(done)}; omitidos: ${String(skipped)}.`,
  nothingToDo: 'Ahora mismo no hay nada que evaluar aquí.',
  download: 'Descargar',
  downloadRecords: 'Todos los registros (JSON Lines)',
  downloadPairs: 'Pares de preferencia (TRL)',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
    return `${cuantos(written, 'par escrito', 'pares escritos')}${reasons === '' ? '' : `; excluidos: ${reasons}`}.`;
  },
  saveErrorHeading: 'La respuesta aún no está guardada',
  answersKept: 'Las respuestas se conservan en esta página. No la cierre hasta que estén guardadas.',
  notStored: 'Las respuestas solo se conservan en esta página. Descárguelas antes de cerrarla o vuelva a intentarlo.',
  draftNotStored: 'Este navegador no puede conservar lo empezado aquí antes de que se envíe.',
  deliveryWaiting: (count) =>
    `${cuantos(count, 'respuesta está guardada aquí y se enviará', 'respuestas están guardadas aquí y se enviarán')} en cuanto vuelva la conexión.`,
  deliveryDone: 'Todo está enviado.',
  deliveryRefused: (count) =>
    `${cuantos(count, 'respuesta no fue aceptada', 'respuestas no fueron aceptadas')}. Aquí se conserva todo; descargue los registros y avise a quien dirige el estudio:`,
  notLoaded: (url, why) => `No se pudo cargar ${url}: ${why}. ¿Es correcta la dirección y tiene el servidor ese archivo?`,
  noData: 'La configuración no nombra ningún dato: indique sus archivos en data_files o asigne la propiedad items.',
  notAuthorized: (annotator) => `«${annotator}» no figura en authorized_users de esta tarea.`,
  unsupportedScheme: (scheme, type) => `Se ha dejado fuera «${scheme}»: no hay ningún elemento para esquemas de tipo «${type}».`,
  layoutRemoved: (what) => `Se ha quitado del diseño por seguridad: ${what.join(', ')}.`,
  layoutFailed: (why) => `No se puede mostrar el diseño de esta tarea: ${why}`,

  richText: { showRaw: 'Mostrar el texto sin formato' },

  evidence: {
    heading: 'Palabras que lo decidieron',
    help: (key) => `Seleccione palabras en una respuesta${key === '' ? '' : ` y pulse ${key}`}.`,
    mark: 'Marcar las palabras seleccionadas',
    type: 'O escriba las palabras y pulse Intro',
    notFound: (words) => `«${words}» no está en ninguna respuesta o ya está marcado.`,
    quote: (response, words) => `${response}: «${words}»`,
    remove: (words) => `Quitar la marca de «${words}»`,
    marked: (words) => `«${words}» está marcado.`,
    removed: (words) => `«${words}» ya no está marcado.`,
    nothingSelected: 'Seleccione antes palabras en una de las respuestas.',
  },

  practice: {
    heading: 'Práctica',
    note: 'Estos elementos son para practicar: se comenta cada respuesta y no se conserva nada.',
    right: 'Correcto.',
    wrong: 'No del todo.',
    expected: (question, answer) => `${question} ${answer}`,
    mustCorrect: 'Cambie la respuesta y envíela otra vez.',
    mayGoOn: 'Envíe otra vez para continuar.',
    ended: 'La práctica ha terminado',
    summary: (right, total) => `${String(right)} de ${String(total)} correctas al primer intento.`,
    notPassed: 'No basta para empezar. Lea las instrucciones y practique otra vez.',
    begin: 'Empezar la tarea',
    again: 'Practicar otra vez',
  },

  compare: {
    tools: 'Comparar las respuestas',
    words: (heading, words) => `${heading}: ${cuantos(words, 'palabra', 'palabras')}`,
    length: (words) => cuantos(words, 'palabra', 'palabras'),
    differences: 'Diferencias',
    comparing: 'Comparando…',
    summary: (differences, share) =>
      differences === 0
        ? 'Las dos dicen lo mismo palabra por palabra.'
        : `${cuantos(differences, 'diferencia', 'diferencias')}; el ${String(Math.round(share * 100))} % de las palabras está en las dos.`,
    onlyIn: (heading, text) => `Solo en ${heading}: ${text}`,
    more: (number) => `y ${cuantos(number, 'diferencia más', 'diferencias más')}`,
    scrollTogether: 'Desplazar juntas',
    oneAtATime: 'De una en una',
    find: 'Buscar en las dos',
    found: (inA, inB, [a, b]) => `${a}: ${cuantos(inA, 'resultado', 'resultados')}; ${b}: ${cuantos(inB, 'resultado', 'resultados')}`,
    nextFound: 'Resultado siguiente',
  },

  schemes: {
    bws: {
      items: 'Comparar',
      nothing: 'Aquí no hay nada que comparar.',
      moved: (letter, question) => `${letter} no puede ser las dos cosas. Vuelva a elegir: ${question}`,
    },
    hierarchical_multiselect: {
      search: 'Buscar',
      matches(count, shown) {
        const found = count === 0 ? 'Sin resultados' : cuantos(count, 'resultado', 'resultados');
        return shown < count ? `${found}; se muestran los primeros ${String(shown)}` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? 'Nada elegido' : cuantos(count, 'elegido', 'elegidos');
        const limits = [...(min === null ? [] : [`mínimo ${String(min)}`]), ...(max === null ? [] : [`máximo ${String(max)}`])];
        return limits.length === 0 ? chosen : `${chosen} (${limits.join(', ')})`;
      },
      remove: (label) => `Quitar ${label}`,
      more: (count) => `y ${String(count)} más`,
    },
    multirate: { noOptions: (field) => `Aquí no hay nada que valorar: este elemento no tiene ninguna lista en «${field}».` },
    pairwise: {
      notPlaced: 'Aún sin respuesta. Mueva el control, o déjelo donde está con la barra espaciadora.',
      notLoaded: 'No se pudo cargar esta pregunta. Recargue la página.',
      reasons: '¿Por qué?',
      rationale: 'Razones de la elección',
    },
    ranking: {
      help: 'Lo mejor, primero. Arrastre por el asa o use las flechas. Sobre un asa, Alt con una tecla de flecha mueve y una cifra fija el lugar.',
      helpTies: 'El signo = pone dos en el mismo lugar.',
      nothing: 'Aquí no hay nada que ordenar.',
      confirm: 'El orden es correcto',
      unanswered: 'Aún sin ordenar.',
      handle: (text, place, count) => `${text}, ${lugar(place, count)}`,
      up: (text) => `Subir: ${text}`,
      down: (text) => `Bajar: ${text}`,
      tie: (text) => `Mismo lugar que el anterior: ${text}`,
      grabbed: (text, place, count) =>
        `${text} está tomado, ${lugar(place, count)}. Las flechas lo mueven, la barra espaciadora lo suelta, Escape lo devuelve.`,
      moved: (text, place, count, tied) => `${text}: ${lugar(place, count)}${tied ? ', compartido' : ''}`,
      dropped: (text, place, count) => `${text} está soltado, ${lugar(place, count)}`,
      cancelled: (text) => `${text} vuelve a estar donde estaba`,
      confirmed: 'El orden queda así',
    },
    rubric_eval: { overall: 'En conjunto' },
    semantic_differential: { neutral: 'Neutral' },
    shares: {
      left(left, total) {
        if (left === 0) return `Todo repartido: ${String(total)}.`;
        return left > 0 ? `Por repartir: ${String(left)} de ${String(total)}.` : `Hay ${String(-left)} de más sobre ${String(total)}.`;
      },
      rest: 'Dar el resto',
      restTo: (label) => `Dar el resto a ${label}`,
      slider: (label) => `${label}, control deslizante`,
    },
    slider: {
      unanswered: 'Aún sin respuesta',
      resting: (start) => `aún sin respuesta; está en ${start.toLocaleString('es')}, la barra espaciadora lo elige`,
    },
    span: {
      textRole: 'Texto para marcar',
      howTo:
        'Seleccione texto y elija una etiqueta, o al revés. Con el teclado: las flechas eligen una palabra o una frase, con Mayús más, con Ctrl un carácter; la tecla de una etiqueta marca, Supr quita, Escape anula la selección.',
      noText: (field) => `Aquí no hay texto que marcar: este elemento no tiene nada en «${field}».`,
      labels: 'Etiquetas',
      ready: (label) => `Seleccione texto para marcarlo como ${label}.`,
      selected: (text, labels) => (labels.length === 0 ? `Seleccionado: «${text}»` : `Seleccionado: «${text}» (${labels.join(', ')})`),
      at: (text, label) => `«${text}» es ${label}.`,
      chooseLabel: 'Elija una etiqueta para el texto seleccionado.',
      marked: (text, label) => `«${text}» está marcado como ${label}.`,
      removed: (text, label) => `Se ha quitado ${label} de «${text}».`,
      overlaps: (text, label) =>
        `Sin marcar: «${text}» ya es ${label}, y las marcas no pueden solaparse. Quite antes esa marca o seleccione otro texto.`,
      startEarlier: 'Empezar una palabra antes',
      startLater: 'Empezar una palabra después',
      endEarlier: 'Terminar una palabra antes',
      endLater: 'Terminar una palabra después',
      unselect: 'Anular la selección',
      spans: (count) => cuantos(count, 'marca', 'marcas'),
      show: (text) => `Mostrar «${text}» en el texto`,
      labelOf: (text) => `Etiqueta de «${text}»`,
      remove: (text) => `Quitar «${text}»`,
      page: (first, last) => `${String(first)} a ${String(last)}`,
      previous: 'Marcas anteriores',
      next: 'Marcas siguientes',
    },
    table_grid: {
      rows: 'Filas',
      columns: 'Columnas',
      roles: 'Marcar las celdas como',
      help: 'Haga clic en las celdas o arrastre sobre ellas. Con el teclado: las flechas van de celda en celda, una cifra marca, la barra espaciadora recorre los papeles, Supr quita la marca.',
      cell: (row, column, role) => `Fila ${String(row)}, columna ${String(column)}: ${role}`,
      image: 'La tabla',
      confirm: 'La tabla es correcta',
      unanswered: 'Aún sin respuesta.',
    },
  },
};
