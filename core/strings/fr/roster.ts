export const roster = {
  formats: {
    pronote: 'Liste PRONOTE ou EDT',
    onde: 'Extraction ONDE',
    siecle: 'Export SIECLE',
    edifice: 'Fichier d’import d’ENT',
    oneroster: 'Fichier OneRoster',
    table: 'Tableau',
  },
  warnings: {
    'name-missing': 'Cette ligne n’a pas de nom : elle n’a pas été lue.',
    'not-a-pupil': '« {{text}} » n’est pas un nom d’élève : la ligne n’a pas été lue.',
    'date-invalid':
      '« {{value}} » n’est pas une date qui existe (colonne « {{column}} ») : l’élève est repris sans cette date.',
    'date-unclear':
      'La date « {{value}} » peut se lire de plusieurs façons (colonne « {{column}} ») : l’élève est repris sans cette date.',
    'columns-moved':
      'Les cellules de cette ligne ne sont pas sous leurs colonnes : seul ce qui est sûr a été repris.',
    'class-missing': 'Cette ligne ne dit pas la classe de l’élève, les autres la disent.',
    'sex-unknown':
      '« {{value}} » n’a pas été compris (colonne « {{column}} ») : l’élève est repris sans cette indication.',
    'date-incomplete':
      '« {{value}} » n’est pas une date complète (colonne « {{column}} ») : l’élève est repris sans elle.',
    'email-invalid':
      '« {{value}} » n’est pas une adresse électronique : l’élève est repris sans elle.',
    'characters-removed':
      'Des caractères invisibles ont été retirés (colonne « {{column}} ») : vérifiez ce texte.',
    'characters-unreadable':
      'Des caractères n’ont pas pu être lus (colonne « {{column}} ») : corrigez ce texte après l’import.',
    'text-too-long': 'Un texte a été raccourci à {{limit}} caractères (colonne « {{column}} »).',
    'quotes-broken':
      'Un guillemet du fichier n’est jamais refermé : chaque ligne a été lue séparément. Vérifiez les noms.',
    'sheet-skipped':
      'La feuille « {{sheet}} » n’est pas une liste d’élèves : elle n’a pas été lue.',
    'sheet-repeated':
      'Élèves de la feuille « {{sheet}} » qui sont déjà, dans la même classe, dans une autre feuille : {{total}}. Ils ne sont repris qu’une fois.',
    'file-skipped': 'Le fichier « {{text}} » de l’archive n’a pas été lu : {{why}}.',
    'file-repeated':
      'Le fichier « {{text}} » de l’archive n’a pas été repris : ses élèves sont déjà dans un autre fichier.',
    'pupils-repeated':
      'Élèves du fichier « {{text}} » qui sont déjà, dans la même classe, dans un autre fichier de l’archive : {{total}}. Ils ne sont repris qu’une fois.',
    'pictures-skipped':
      'Images de l’archive, qui n’ont pas été lues : {{total}}. Pour des photos d’élèves, ouvrez la page de la classe, puis « Photos ».',
    'leavers-left-out':
      'Élèves partis ou inactifs à la date de l’export : {{total}}. Ils n’ont pas été repris.',
    'several-classes':
      'Le fichier range « {{text}} » dans plusieurs classes ({{value}}) : seule la première est reprise.',
    more: 'Remarques de plus, qui ne sont pas détaillées : {{total}}.',
  },
  skipped: {
    empty: 'il est vide',
    'too-large': 'il est trop volumineux pour une liste de classe',
    binary: 'ce n’est ni un texte ni un classeur',
    damaged: 'il est abîmé ou incomplet',
    'not-a-list': 'aucune liste d’élèves n’y a été reconnue',
    'no-pupil': 'il a les colonnes d’une liste, mais aucun élève',
    'columns-unknown':
      'ses colonnes ne sont pas reconnues ; choisissez-le seul pour dire ce qu’elles contiennent',
    'too-slow': 'sa lecture demande trop de temps',
    'xml-unsafe': 'ce fichier XML définit des entités',
    'archive-unsafe': 'cette archive contient des chemins dangereux',
    'archive-locked': 'cette archive est protégée par un mot de passe',
    'is-guardians': 'c’est une liste de responsables',
    'is-teachers': 'c’est une liste d’enseignants',
    'is-sts': 'ce fichier STSWEB décrit les services, sans les élèves',
    'is-edt-return': 'c’est le retour d’EDT vers STSWEB, sans les élèves',
    'is-edt-courses': 'il décrit les cours d’EDT, sans les élèves',
    'is-siecle-without-classes': 'ce fichier SIECLE ne range aucun élève dans une classe',
    'is-siecle-absences': 'il donne les totaux d’absences de SIECLE',
    'is-siecle-other': 'ce fichier XML n’est pas une liste d’élèves',
    'is-participants': 'c’est un rapport de participants d’une visioconférence',
    'is-calendar': 'c’est un emploi du temps (iCalendar)',
    'is-pdf': 'c’est un PDF, dont les colonnes ne peuvent pas être lues sûrement',
    'is-picture': 'c’est une image',
    'is-document': 'c’est un document de traitement de texte ou un vieux classeur',
  },
  doubts: {
    'name-split': 'Nom et prénom sont à vérifier : le fichier ne dit pas où le nom s’arrête.',
    'name-part-missing': 'Le nom ou le prénom manque.',
    'columns-moved':
      'Les cellules de sa ligne étaient décalées dans le fichier : vérifiez ce qui a été repris.',
    'same-name': 'Deux élèves de cette classe portent le même nom et le même prénom.',
    'has-left':
      'La liste donne une date de sortie : vérifiez que l’élève est encore dans la classe.',
  },
  errors: {
    'roster-empty':
      'Ce fichier est vide. Rien n’a été importé. Exportez de nouveau la liste, puis choisissez le nouveau fichier.',
    'roster-too-large':
      'Ce fichier est trop volumineux pour une liste de classe. Rien n’a été importé. Choisissez un fichier qui ne contient que la liste des élèves.',
    'roster-binary':
      'Ce fichier n’est ni un texte ni un classeur. Rien n’a été importé. Enregistrez la liste au format CSV, XLSX ou ODS sans mot de passe, puis choisissez-la de nouveau.',
    'roster-damaged':
      'Ce fichier est abîmé ou incomplet. Rien n’a été importé. Exportez ou téléchargez de nouveau la liste, puis recommencez.',
    'roster-not-a-list':
      'Aucune liste d’élèves n’a été reconnue dans ce fichier. Rien n’a été importé. La première ligne doit nommer les colonnes, par exemple « Nom », « Prénom » et « Classe », ou « Nom et prénom ».',
    'roster-no-pupil':
      'Ce fichier a les colonnes d’une liste, mais aucun élève. Rien n’a été importé. Vérifiez la liste exportée, puis recommencez.',
    'roster-columns-unknown':
      'Les colonnes de ce tableau ne sont pas reconnues. Rien n’a été importé. Dites ce que contient chaque colonne.',
    'roster-too-slow':
      'Ce fichier demande trop de temps pour une liste de classe : sa lecture a été arrêtée. Rien n’a été importé. Exportez de nouveau la liste, seule, puis recommencez.',
    'roster-xml-unsafe':
      'Ce fichier XML définit des entités, ce qu’aucun export de SIECLE ne fait : il n’a pas été lu. Rien n’a été importé. Demandez un nouvel export au secrétariat.',
    'roster-archive-unsafe':
      'Cette archive contient des chemins dangereux : elle n’a pas été ouverte. Rien n’a été importé. Téléchargez-la de nouveau depuis sa source.',
    'roster-archive-locked':
      'Cette archive est protégée par un mot de passe : elle n’a pas pu être ouverte. Rien n’a été importé. Ouvrez-la avec le mot de passe, puis choisissez le fichier qu’elle contient.',
    'roster-is-guardians':
      'Ce fichier est une liste de responsables, pas d’élèves. Rien n’a été importé ni gardé. Demandez la liste des élèves : dans ONDE « Extraction des élèves », dans SIECLE « ElevesSansAdresses ».',
    'roster-is-teachers':
      'Ce fichier est une liste d’enseignants, pas d’élèves. Rien n’a été importé ni gardé. Demandez la liste des élèves de vos classes.',
    'roster-is-sts':
      'Ce fichier STSWEB (sts_emp) décrit les services et les enseignants, sans les élèves. Rien n’a été importé. Demandez « ElevesSansAdresses » au secrétariat, ou exportez la liste depuis PRONOTE.',
    'roster-is-edt-return':
      'Ce fichier est le retour d’EDT vers STSWEB, sans les élèves. Rien n’a été importé. Demandez « ElevesSansAdresses » au secrétariat, ou exportez la liste depuis PRONOTE ou EDT.',
    'roster-is-edt-courses':
      'Ce fichier décrit les cours d’EDT (EXP_COURS), sans les élèves. Rien n’a été importé. Dans EDT ou PRONOTE, exportez la liste des élèves de la classe.',
    'roster-is-siecle-without-classes':
      'Ce fichier SIECLE ne range aucun élève dans une classe : les structures n’y sont pas encore. Rien n’a été importé. Demandez un nouvel export une fois les classes saisies.',
    'roster-is-siecle-absences':
      'Ce fichier donne les totaux d’absences de SIECLE, pas une liste d’élèves. Rien n’a été importé. Demandez « ElevesSansAdresses » au secrétariat.',
    'roster-is-siecle-other':
      'Ce fichier XML n’est pas une liste d’élèves. Rien n’a été importé. Dans SIECLE, demandez « ElevesSansAdresses » ; dans PRONOTE, exportez la liste en CSV.',
    'roster-is-participants':
      'Ce fichier est un rapport de participants d’une visioconférence, pas une liste de classe. Rien n’a été importé. Choisissez la liste des élèves de la classe.',
    'roster-is-calendar':
      'Ce fichier est un emploi du temps (iCalendar), pas une liste de classe. Rien n’a été importé. Importez-le depuis la page Emploi du temps.',
    'roster-is-pdf':
      'Ce fichier est un PDF : ses colonnes ne peuvent pas être lues sûrement. Rien n’a été importé. Exportez la liste en CSV ou en classeur, ou copiez-la puis collez-la ici.',
    'roster-is-picture':
      'Ce fichier est une image, pas une liste de classe. Rien n’a été importé. Pour des photos d’élèves, ouvrez la page de la classe, puis « Photos ».',
    'roster-is-document':
      'Ce fichier est un document de traitement de texte ou un vieux classeur. Rien n’a été importé. Enregistrez la liste au format CSV, XLSX ou ODS, ou copiez le tableau puis collez-le ici.',
  },
} as const;
