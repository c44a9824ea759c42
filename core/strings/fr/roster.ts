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
  },
  doubts: {
    'name-split': 'Nom et prénom sont à vérifier : le fichier ne dit pas où le nom s’arrête.',
    'name-part-missing': 'Le nom ou le prénom manque.',
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
  },
} as const;
