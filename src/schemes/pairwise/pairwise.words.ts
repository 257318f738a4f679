/**
 * The words by which labels of a comparison say what they mean, in English and in the other languages that tasks are most often written
 * in. Patterns are for lower-case text. How they are weighed against each other is pairwise.winner.ts's business.
 */

/** A pattern that stands for whole words. */
export const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');

/** Any of several patterns of whole words, or of texts in scripts that put no space between words. */
function anyOf(words: readonly string[], unspaced: readonly string[]): RegExp {
  return new RegExp(`${word(words.join('|')).source}|${unspaced.join('|')}`, 'u');
}

const BAD =
  'bad(?:ly)?|poor(?:ly)?|wrong|unacceptable|incorrect|harmful|unsafe|unhelpful|fail(?:s|ed|ing)?|failures?|inadequate|weak|terrible|useless|' +
  'inappropriate|worse|insufficient|unsatisfactory|irrelevant|flawed|invalid|inaccurate|false|awful|rejected';

export const BOTH_BAD = anyOf(
  [
    `(?:both|equally|tied?|all)[^.]*(?:${BAD})`,
    'neither(?!.*(?:better|preferred|preference|wins?|stronger|favou?red))',
    'none|not (?:good|acceptable)|(?:reject|dislike)s? both',
    '(?:beide|gleich)[^.]*(?:schlecht|ungenügend|falsch|unbrauchbar|inakzeptabel)|keine[rs]?(?: von| der) beiden|weder noch',
    "(?:les deux|toutes les deux|aussi)[^.]*(?:mauvais(?:es?)?|incorrect(?:e?s)?|inacceptables?)|aucune? des deux|ni l'une? ni l'autre",
    '(?:amb[ao]s|las dos|los dos|igual)[^.]*(?:mal[ao]s|malas|incorrect[ao]s|inaceptables)|ninguna? de l[ao]s dos',
    '(?:amb[ao]s|as duas|os dois)[^.]*(?:ruins|más|maus|péssim[ao]s|incorret[ao]s|inaceitáveis)|nenhuma? d[ao]s d(?:uas|ois)',
    'entramb[ei][^.]*(?:cattiv[ei]|pessim[ei]|sbagliat[ei]|scadenti)|nessun[ao] (?:delle|dei) due',
    'beide[^.]*(?:slecht|fout)|geen van beide',
    '(?:оба|обе|одинаково)[^.]*(?:плох\\p{L}*|неверн\\p{L}*|неприемлем\\p{L}*)|ни од(?:ин|на|но)(?: из них)?',
    'كلا\\p{L}*[^.]*(?:سيئ|ضعيف|خاطئ)\\p{L}*|لا (?:هذا|هذه) ولا',
    '(?:שני|שתי)\\p{L}*[^.]*(?:גרוע|רע)\\p{L}*|אף אח[דת](?: מהן| מהם)?',
    'दोनों[^.]*(?:खराब|ख़राब|बुरे|बुरी|गलत)|दोनों में से कोई नहीं',
    '(?:둘 다|모두) (?:나쁨|나쁘다|나빠요|별로|틀림)',
  ],
  [
    '(?:都|均|皆)(?:很|太|非常)?(?:差|坏|壞|糟|错|錯)',
    '都不(?:好|行|可|合|对|對|佳|够|夠)',
    '(?:どちらも|両方とも?)(?:悪|良くな|よくな|だめ|ダメ|不適|間違)',
    '^\\P{L}*(?:👎|keine[rs]?|aucune?|ninguna?|nenhuma?|nessun[ao])\\P{L}*$',
  ],
);

export const TIE = anyOf(
  [
    'tie[sd]?|equal(?:ly|s)?|equivalent|same|similar(?:ly)?|draw|comparable|identical|indistinguishable|indifferent|neutral|even|both|neither|either',
    '(?:no|little|negligible|minimal|hardly any|not much)(?: to no| of an?y?| clear| real| strong| significant| meaningful| noticeable)* (?:preference|difference|winner)',
    'on (?:a )?par|toss-?up|too close to call|50 ?[/-] ?50',
    'gleich\\p{L}*|ebenbürtig|unentschieden|kein(?:e|en)? (?:unterschied|präferenz|vorliebe)|beide',
    'égal\\p{L}*|ex ?æquo|équivalent\\p{L}*|pareil\\p{L}*|identiques?|(?:aucune|pas de) (?:préférence|différence)|les deux|match nul',
    'empate|igual(?:es|mente)?|equivalentes?|(?:sin|ninguna) (?:preferencia|diferencia)|amb[ao]s|l[ao]s dos',
    'iguais|(?:sem|nenhuma) (?:preferência|diferença)|as duas|os dois',
    'pareggio|parità|ugual\\p{L}*|equivalenti|nessuna (?:preferenza|differenza)|entramb[ei]',
    'gelijk\\p{L}*|even goed|geen (?:voorkeur|verschil)',
    'ничья|одинаков\\p{L}*|равн\\p{L}*|нет (?:предпочтени[яй]|разницы)|оба|обе',
    'تعادل|متساوي\\p{L}*|متعادل\\p{L}*|لا (?:فرق|تفضيل|يوجد فرق)|كلا\\p{L}*',
    'תיקו|שוו(?:ה|ים|ות)|זה(?:ה|ים|ות)|אין (?:העדפה|הבדל)|(?:שני|שתי)הן?ם?',
    'बराबर|समान|टाई|कोई (?:अंतर|वरीयता|पसंद) नहीं|दोनों',
    '동점|무승부|같음|동일\\p{L}*|비슷\\p{L}*|차이 없음|둘 다',
  ],
  [
    '平局|平手|一样|一樣|相同|同样|同樣|相当|相當|差不多|(?:无|無|没有|沒有)(?:差别|差別|区别|區別|偏好)|都好|都不错|都不錯|都可以',
    '引き分け|同じ|同等|同程度|差(?:は)?な[しい]|互角|(?:どちらも|両方とも?)(?:良|よ)い',
    '🤝|⚖|🟰|↔',
    '^\\s*(?:=+|≈|~|≃)\\s*$',
  ],
);

export const UNDECIDED = anyOf(
  [
    'not sure|unsure|uncertain|undecided|undetermined|undecidable|unclear|n/?a|not applicable|idk',
    "can(?:not|'t| not) (?:be )?(?:decide|tell|judge|say|determine|choose|compare|assess|evaluate|rate|pick|answer)d?|unable to \\p{L}+",
    "(?:don'?t|do not) know|(?:hard|difficult|impossible) to (?:say|tell|judge|decide|compare)|no (?:opinion|answer|judge?ment|idea)|not enough (?:information|context)",
    'skip(?:ped)?|abstain',
    'weiß nicht|weiss nicht|unsicher|nicht sicher|unklar|kann (?:ich |es )?nicht (?:sagen|entscheiden|beurteilen)|keine angabe|überspringen',
    'ne sai[st] pas|pas sûre?|incertaine?|impossible à \\p{L}+|sans avis|passer',
    'no (?:lo )?sé|no est(?:oy|á) segur[ao]|no puedo (?:decidir|decir)|indecis[ao]|omitir|saltar',
    'não (?:sei|tenho certeza|consigo decidir)|incert[ao]|pular',
    'non (?:so|sono sicur[ao])|non saprei|saltare',
    'weet (?:ik )?niet|onzeker|niet zeker|overslaan',
    'не знаю|не уверен[аы]?|затрудняюсь(?: ответить)?|сложно сказать|пропустить',
    'لا أعرف|لا أعلم|لست متأكد[اًة]*|غير متأكد|لا أستطيع \\p{L}+|تخط[يٍّ]*',
    'לא יודעת?|לא בטוחה?|דלג[י]?|לא ניתן \\p{L}+',
    'पता नहीं|मालूम नहीं|निश्चित नहीं|छोड़ें',
    '모르겠\\p{L}*|모름|판단 불가|건너뛰기',
  ],
  [
    '不确定|不確定|不知道|不清楚|说不清|(?:无法|無法|难以|難以|不能)(?:判断|判斷|确定|確定|决定|比较)|跳过|跳過',
    'わからない|分からない|判断できない|不明|スキップ',
    '🤷|❓|⏭',
    '^\\P{L}*(?:pass|other)\\P{L}*$',
  ],
);

export const LOSES = anyOf(
  [
    'worse|loses?|lost|inferior|weaker|less (?:\\p{L}+)|schlechter|pires?|moins (?:\\p{L}+)|peor|pior|peggiore?|slechter|хуже|أسوأ|גרועה? יותר',
  ],
  ['更差|较差|較差|更糟', '劣る|より悪い'],
);

export const BETTER = anyOf(
  ['better|over|beats?|preferred|prefer|wins?|superior|stronger|more|besser|meilleure?|mejor|melhor|migliore|beter|лучше|أفضل|עדיפה?|बेहतर'],
  ['更好|较好|較好|优于|優於', '良い|優れ'],
);

/** The first of two, by place or by name. */
export const FIRST = anyOf(
  [
    'first|left|chosen|erste[rsn]?|links|linke[rsn]?|premi(?:er|ère)|gauche|primer[ao]?|izquierd[ao]|primeir[ao]|esquerd[ao]|prim[ao]|sinistr[ao]',
    'eerste|linker|перв(?:ый|ая|ое|ого|ой)|лев(?:ый|ая|ое)|слева|الأول[ىي]?|اليسرى|ראשו(?:ן|נה)|שמאל(?:ית?)?|पहल[ाीे]|बाय[ाीे]ं?|बाएँ|첫 ?번?째?|왼쪽',
  ],
  ['第一|左|甲|前者', '1つ目|一つ目'],
);
export const SECOND = anyOf(
  [
    'second|right|rejected|zweite[rsn]?|rechts|rechte[rsn]?|deuxième|seconde|droite|segund[ao]|derech[ao]|direit[ao]|second[ao]|destr[ao]',
    'tweede|rechter|втор(?:ой|ая|ое|ого)|прав(?:ый|ая|ое)|справа|الثاني[ةه]?|اليمنى|שנייה|השני|השנייה|ימ(?:ין|נית?)|दूसर[ाीे]|दाय[ाीे]ं?|दाएँ|두 ?번째|오른쪽',
  ],
  ['第二|右|乙|后者|後者', '2つ目|二つ目'],
);

/** Signs that point, where no word names a side. */
export const FIRST_SIGN = /👈|⬅|←|🅰|👆|⬆|↑/u;
export const SECOND_SIGN = /👉|➡|→|🅱|👇|⬇|↓/u;
