/** The interface in Portuguese. */
import type { CompleteMessages } from './messages.js';

const quantos = (count: number, one: string, several: string): string => `${count.toLocaleString('pt')} ${count === 1 ? one : several}`;
const caracteres = (count: number): string => quantos(count, 'caractere', 'caracteres');
const lugar = (place: number, count: number): string => `lugar ${String(place)} de ${String(count)}`;

export const pt: CompleteMessages = {
  responseA: 'Resposta A',
  responseB: 'Resposta B',
  required: 'obrigatório',
  explanations: 'O que significam os rótulos',
  issue(issue) {
    switch (issue.code) {
      case 'value-missing':
        return 'Responda a esta pergunta.';
      case 'too-short':
        return `Escreva pelo menos ${caracteres(issue.minLength)}; por enquanto há ${String(issue.length)}.`;
      case 'too-long':
        return `Reduza o texto a ${caracteres(issue.maxLength)}; agora há ${String(issue.length)}.`;
      case 'too-few':
        return `Escolha pelo menos ${String(issue.min)}; por enquanto há ${String(issue.count)}.`;
      case 'too-many':
        return `Escolha no máximo ${String(issue.max)}; agora há ${String(issue.count)}.`;
      case 'incomplete':
        return `Responda a cada parte; ${issue.missing === 1 ? 'falta uma' : `faltam ${String(issue.missing)}`}.`;
      case 'label-missing':
        return `Escolha “${issue.label}”.`;
      case 'wrong-sum':
        return `O total deve ser ${String(issue.total)}; agora é ${String(issue.sum)}.`;
      case 'too-low':
        return `Indique um número não inferior a ${issue.min.toLocaleString('pt')}.`;
      case 'too-high':
        return `Indique um número não superior a ${issue.max.toLocaleString('pt')}.`;
      case 'between-steps':
        return `Indique ${issue.below.toLocaleString('pt')} ou ${issue.above.toLocaleString('pt')}; nada entre os dois é permitido.`;
      case 'not-a-number':
        return `“${issue.text}” não é um número.`;
    }
  },
  textCounter(length, minLength, maxLength) {
    if (minLength !== null && maxLength !== null) return `${String(length)}, entre ${String(minLength)} e ${caracteres(maxLength)}`;
    if (maxLength !== null) return `${String(length)} de ${caracteres(maxLength)} no máximo`;
    return minLength === null ? caracteres(length) : `${String(length)} de ${caracteres(minLength)} no mínimo`;
  },
  layoutMissing: (field) => `${field}: sem valor`,
  layoutRefused: (field) => `${field}: este endereço não pode ser mostrado`,
  mediaFailed: 'Não foi possível carregar.',

  loading: 'A carregar a tarefa…',
  errorHeading: 'Não foi possível carregar a tarefa',
  configErrorHeading: 'A tarefa não pode funcionar tal como está escrita',
  retry: 'Tentar de novo',
  noSource: 'Não há nenhuma tarefa aqui: o atributo src deve indicar um ficheiro de configuração, ou a propriedade config conter uma.',

  prompt: 'Pedido',
  clear: 'Retirar a resposta',
  instructions: 'Instruções',
  questions: 'Perguntas',
  itemHeading: (position, total) => `Item ${String(position)} de ${String(total)}`,
  progress: ({ done, skipped, total }) =>
    `${String(done)} de ${String(total)} feitos${skipped > 0 ? `, ${quantos(skipped, 'saltado', 'saltados')}` : ''}`,
  submit: 'Enviar',
  resubmit: 'Guardar a alteração',
  next: 'Seguinte',
  skip: 'Saltar',
  back: 'Voltar',
  forward: 'Avançar',
  undo: 'Desfazer',
  redo: 'Refazer',
  doneItems: 'O que está feito',
  nothingDone: 'Ainda não há nada feito.',
  saving: 'A guardar…',
  saved: 'Guardado',
  skipped: 'Saltado',
  changed: 'Alterado, ainda não enviado',
  refused(reason, allowSkip) {
    switch (reason) {
      case 'empty':
        return allowSkip
          ? 'Ainda não há nenhuma resposta. Responda a uma pergunta ou salte o item.'
          : 'Ainda não há nenhuma resposta. Responda a uma pergunta.';
      case 'issues':
        return 'Não enviado: uma pergunta precisa ainda de atenção.';
      case 'skip-reason-missing':
        return 'Diga por que salta este item.';
    }
  },
  skipReason: 'Por que salta este item?',
  skipReasonOptional: 'Por que salta este item? (opcional)',
  cancel: 'Cancelar',
  shortcuts: 'Atalhos de teclado',
  shortcutsFor: 'Tarefa',
  close: 'Fechar',
  enterKey: 'Enter',
  submitFromText: 'Enviar enquanto escreve',
  moveInGroup: 'Mover-se dentro de uma pergunta',
  arrowKeys: 'Teclas de seta',
  complete: 'Está tudo feito. Obrigado!',
  completeSummary: ({ done, skipped }) => `Respondidos: ${String(done)}; saltados: ${String(skipped)}.`,
  nothingToDo: 'De momento não há nada para avaliar aqui.',
  download: 'Descarregar',
  downloadRecords: 'Todos os registos (JSON Lines)',
  downloadPairs: 'Pares de preferência (TRL)',
  pairsWritten(written, leftOut) {
    const reasons = leftOut.map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
    return `${quantos(written, 'par escrito', 'pares escritos')}${reasons === '' ? '' : `; deixados de fora: ${reasons}`}.`;
  },
  saveErrorHeading: 'A resposta ainda não está guardada',
  answersKept: 'As respostas ficam nesta página. Não a feche antes de estarem guardadas.',
  notStored: 'As respostas ficam apenas nesta página. Descarregue-as antes de a fechar ou tente de novo.',
  draftNotStored: 'Este navegador não consegue conservar o que foi começado aqui antes de ser enviado.',
  deliveryWaiting: (count) =>
    `${quantos(count, 'resposta está guardada aqui e será enviada', 'respostas estão guardadas aqui e serão enviadas')} assim que a ligação voltar.`,
  deliveryDone: 'Está tudo enviado.',
  deliveryRefused: (count) =>
    `${quantos(count, 'resposta não foi aceite', 'respostas não foram aceites')}. Aqui fica tudo conservado; descarregue os registos e avise quem dirige o estudo:`,
  notLoaded: (url, why) => `Não foi possível carregar ${url}: ${why}. O endereço está certo, e o servidor tem esse ficheiro?`,
  noData: 'A configuração não indica dados: nomeie os ficheiros em data_files ou defina a propriedade items.',
  notAuthorized: (annotator) => `“${annotator}” não consta de authorized_users desta tarefa.`,
  unsupportedScheme: (scheme, type) => `“${scheme}” ficou de fora: não há nenhum elemento para esquemas do tipo “${type}”.`,
  layoutRemoved: (what) => `Retirado da disposição por segurança: ${what.join(', ')}.`,
  layoutFailed: (why) => `A disposição desta tarefa não pode ser mostrada: ${why}`,

  richText: { showRaw: 'Mostrar o texto em bruto' },

  evidence: {
    heading: 'Palavras que decidiram',
    help: (key) => `Selecione palavras numa resposta${key === '' ? '' : ` e carregue em ${key}`}.`,
    mark: 'Marcar as palavras selecionadas',
    type: 'Ou escreva as palavras e carregue em Enter',
    notFound: (words) => `“${words}” não está em nenhuma resposta ou já está marcado.`,
    quote: (response, words) => `${response}: “${words}”`,
    remove: (words) => `Retirar a marca de “${words}”`,
    marked: (words) => `“${words}” está marcado.`,
    removed: (words) => `“${words}” já não está marcado.`,
    nothingSelected: 'Selecione primeiro palavras numa das respostas.',
  },

  practice: {
    heading: 'Treino',
    note: 'Estes itens são para treinar: cada resposta é comentada e nada é conservado.',
    right: 'Certo.',
    wrong: 'Não exatamente.',
    expected: (question, answer) => `${question} ${answer}`,
    mustCorrect: 'Altere a resposta e envie-a de novo.',
    mayGoOn: 'Envie de novo para continuar.',
    ended: 'O treino terminou',
    summary: (right, total) => `${String(right)} de ${String(total)} certas à primeira.`,
    notPassed: 'Não chega para começar. Leia as instruções e treine outra vez.',
    begin: 'Começar a tarefa',
    again: 'Treinar outra vez',
  },

  compare: {
    tools: 'Comparar as respostas',
    words: (heading, words) => `${heading}: ${quantos(words, 'palavra', 'palavras')}`,
    length: (words) => quantos(words, 'palavra', 'palavras'),
    differences: 'Diferenças',
    comparing: 'A comparar…',
    summary: (differences, share) =>
      differences === 0
        ? 'As duas dizem o mesmo, palavra por palavra.'
        : `${quantos(differences, 'diferença', 'diferenças')}; ${String(Math.round(share * 100))}% das palavras estão nas duas.`,
    onlyIn: (heading, text) => `Só em ${heading}: ${text}`,
    more: (number) => `e mais ${quantos(number, 'diferença', 'diferenças')}`,
    scrollTogether: 'Deslocar em conjunto',
    oneAtATime: 'Uma de cada vez',
    find: 'Procurar nas duas',
    found: (inA, inB, [a, b]) => `${a}: ${quantos(inA, 'resultado', 'resultados')}, ${b}: ${quantos(inB, 'resultado', 'resultados')}`,
    nextFound: 'Resultado seguinte',
  },

  schemes: {
    bws: {
      items: 'Comparar',
      nothing: 'Não há nada para comparar aqui.',
      moved: (letter, question) => `${letter} não pode ser as duas coisas. Escolha de novo: ${question}`,
    },
    hierarchical_multiselect: {
      search: 'Procurar',
      matches(count, shown) {
        const found = count === 0 ? 'Sem resultados' : quantos(count, 'resultado', 'resultados');
        return shown < count ? `${found}; estão à vista os primeiros ${String(shown)}` : found;
      },
      chosen(count, min, max) {
        const chosen = count === 0 ? 'Nada escolhido' : quantos(count, 'escolhido', 'escolhidos');
        const limits = [...(min === null ? [] : [`mínimo ${String(min)}`]), ...(max === null ? [] : [`máximo ${String(max)}`])];
        return limits.length === 0 ? chosen : `${chosen} (${limits.join(', ')})`;
      },
      remove: (label) => `Retirar ${label}`,
      more: (count) => `e mais ${String(count)}`,
    },
    multirate: { noOptions: (field) => `Não há nada para avaliar aqui: este item não tem nenhuma lista em “${field}”.` },
    pairwise: {
      notPlaced: 'Ainda sem resposta. Mova o cursor, ou deixe-o onde está com a barra de espaço.',
      notLoaded: 'Não foi possível carregar esta pergunta. Recarregue a página.',
      reasons: 'Porquê?',
      rationale: 'Razões da escolha',
    },
    ranking: {
      help: 'O melhor primeiro. Arraste pela pega ou use as setas. Sobre uma pega, Alt com uma seta move e um algarismo define o lugar.',
      helpTies: 'O sinal = põe dois no mesmo lugar.',
      nothing: 'Não há nada para ordenar aqui.',
      confirm: 'A ordem está certa',
      unanswered: 'Ainda por ordenar.',
      handle: (text, place, count) => `${text}, ${lugar(place, count)}`,
      up: (text) => `Subir: ${text}`,
      down: (text) => `Descer: ${text}`,
      tie: (text) => `Mesmo lugar que o anterior: ${text}`,
      grabbed: (text, place, count) =>
        `${text} está agarrado, ${lugar(place, count)}. As setas movem, a barra de espaço larga, Escape devolve ao lugar.`,
      moved: (text, place, count, tied) => `${text}: ${lugar(place, count)}${tied ? ', partilhado' : ''}`,
      dropped: (text, place, count) => `${text} está largado, ${lugar(place, count)}`,
      cancelled: (text) => `${text} voltou para onde estava`,
      confirmed: 'A ordem fica assim',
    },
    rubric_eval: { overall: 'No conjunto' },
    semantic_differential: { neutral: 'Neutro' },
    shares: {
      left(left, total) {
        if (left === 0) return `Tudo distribuído: ${String(total)}.`;
        return left > 0 ? `Por distribuir: ${String(left)} de ${String(total)}.` : `${String(-left)} a mais do que ${String(total)}.`;
      },
      rest: 'Dar o resto',
      restTo: (label) => `Dar o resto a ${label}`,
      slider: (label) => `${label}, cursor deslizante`,
    },
    slider: {
      unanswered: 'Ainda sem resposta',
      resting: (start) => `ainda sem resposta; está em ${start.toLocaleString('pt')}, a barra de espaço escolhe-o`,
    },
    span: {
      textRole: 'Texto para marcar',
      howTo:
        'Selecione texto e escolha um rótulo, ou ao contrário. Com o teclado: as setas escolhem uma palavra ou uma frase, com Shift mais, com Ctrl um caractere; a tecla de um rótulo marca, Delete retira, Escape anula a seleção.',
      noText: (field) => `Não há texto para marcar aqui: este item não tem nada em “${field}”.`,
      labels: 'Rótulos',
      ready: (label) => `Selecione texto para o marcar como ${label}.`,
      selected: (text, labels) => (labels.length === 0 ? `Selecionado: “${text}”` : `Selecionado: “${text}” (${labels.join(', ')})`),
      at: (text, label) => `“${text}” é ${label}.`,
      chooseLabel: 'Escolha um rótulo para o texto selecionado.',
      marked: (text, label) => `“${text}” está marcado como ${label}.`,
      removed: (text, label) => `${label} foi retirado de “${text}”.`,
      overlaps: (text, label) =>
        `Não marcado: “${text}” já é ${label}, e as marcas não podem sobrepor-se. Retire primeiro essa marca ou selecione outro texto.`,
      startEarlier: 'Começar uma palavra antes',
      startLater: 'Começar uma palavra depois',
      endEarlier: 'Acabar uma palavra antes',
      endLater: 'Acabar uma palavra depois',
      unselect: 'Anular a seleção',
      spans: (count) => quantos(count, 'marca', 'marcas'),
      show: (text) => `Mostrar “${text}” no texto`,
      labelOf: (text) => `Rótulo de “${text}”`,
      remove: (text) => `Retirar “${text}”`,
      page: (first, last) => `${String(first)} a ${String(last)}`,
      previous: 'Marcas anteriores',
      next: 'Marcas seguintes',
    },
    table_grid: {
      rows: 'Linhas',
      columns: 'Colunas',
      roles: 'Marcar as células como',
      help: 'Clique nas células ou arraste sobre elas. Com o teclado: as setas vão de célula em célula, um algarismo marca, a barra de espaço percorre os papéis, Delete retira a marca.',
      cell: (row, column, role) => `Linha ${String(row)}, coluna ${String(column)}: ${role}`,
      image: 'A tabela',
      confirm: 'A tabela está certa',
      unanswered: 'Ainda sem resposta.',
    },
  },
};
