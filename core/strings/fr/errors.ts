/** What happened, what was kept, what to do. The sentences of `roster-*` are in `roster.errors`. */
export const errors = {
  'bad-request':
    'Cette demande n’a pas été comprise. Rien n’a été modifié. Vérifiez ce qui est saisi, puis recommencez.',
  unexpected:
    'Un imprévu a interrompu l’action. Ce qui était enregistré l’est toujours. Recommencez ; si cela se reproduit, fermez puis rouvrez Continuo.',
  'vault-locked':
    'Le coffre est verrouillé. Rien n’a été perdu. Déverrouillez-le, puis recommencez.',
  'vault-exists':
    'Un coffre existe déjà dans ce dossier. Il n’a pas été touché. Déverrouillez-le avec sa phrase de passe.',
  'vault-missing':
    'Le coffre ne se trouve plus dans son dossier. Rien n’a été effacé par Continuo. Remettez le dossier en place, puis rouvrez le programme.',
  'vault-newer':
    'Ce coffre vient d’une version plus récente de Continuo. Il n’a pas été touché. Installez la version la plus récente pour l’ouvrir.',
  'vault-damaged':
    'Le coffre est endommagé ou incomplet. Rien n’a été effacé. Remettez une copie complète dans son dossier, puis rouvrez le programme.',
  'vault-unwritable':
    'Le dossier du coffre refuse l’écriture. Rien n’a été modifié. Rendez-le accessible en écriture, puis recommencez.',
  'disk-full':
    'Le disque est plein : cette modification n’a pas été enregistrée. Tout ce qui précède l’est. Libérez de la place, puis recommencez.',
  'wrong-passphrase':
    'Ce n’est pas la bonne phrase de passe. Le coffre est intact. Vérifiez les majuscules et la disposition du clavier, puis recommencez autant de fois que nécessaire.',
  'wrong-recovery-code':
    'Ce n’est pas le code de secours de ce coffre. Le coffre est intact. Comparez chaque groupe avec votre feuille, puis recommencez.',
  'weak-passphrase':
    'Cette phrase de passe est trop courte. Rien n’a été modifié. Choisissez-en une d’au moins 10 caractères.',
  'preview-gone':
    'Cet aperçu n’est plus valable. Rien n’a été importé. Choisissez de nouveau le fichier.',
  'class-name-missing':
    'Il manque le nom d’une classe ou d’un groupe. Rien n’a été enregistré. Donnez-lui un nom, puis recommencez.',
  'class-unknown':
    'Cette classe n’existe plus. Rien n’a été modifié. Revenez à la liste des classes.',
  'lesson-unknown':
    'Cette séance n’existe plus. Rien n’a été modifié. Revenez à la page Aujourd’hui.',
  'lesson-bad-times':
    'La fin de la séance doit venir après son début. Rien n’a été modifié. Corrigez les heures.',
  'lesson-begun':
    'Quelque chose est déjà enregistré pour cette séance (appel, salle ouverte ou panne signalée) : elle ne peut plus être retirée. Tout est conservé.',
  'pupil-not-on-roll':
    'Cet élève n’est pas sur la feuille d’appel de cette séance. Aucune marque n’a été modifiée.',
  'lateness-outside-lesson':
    'L’heure d’arrivée doit tomber pendant la séance. La marque précédente est conservée. Corrigez les minutes.',
  'nothing-to-undo': 'Il n’y a rien à annuler sur cette feuille d’appel.',
  'nothing-to-redo': 'Il n’y a rien à rétablir sur cette feuille d’appel.',
  'room-missing':
    'Cette classe n’a pas encore d’adresse pour cette salle. Rien n’a été ouvert. Ajoutez l’adresse dans la page de la classe.',
  'bad-address':
    'Ce n’est pas l’adresse d’une page web. Rien n’a été enregistré ni ouvert. Collez l’adresse complète, qui commence par https://.',
  'open-failed':
    'Le navigateur ne s’est pas ouvert. La séance et l’appel sont intacts. Ouvrez votre navigateur et collez-y le lien.',
  'export-failed':
    'Le fichier n’a pas pu être écrit : son dossier a disparu ou refuse l’écriture, ou un autre programme tient le fichier ouvert. Rien n’a été remplacé, vos appels sont intacts. Fermez ce fichier ou choisissez un autre dossier, puis recommencez.',
  'export-disk-full':
    'Il n’y a plus assez de place sur le disque pour ce fichier. Rien n’en a été gardé, rien n’a été remplacé, vos appels sont intacts. Libérez de la place ou choisissez un autre dossier, puis recommencez.',
  'nothing-exported': 'Aucun fichier n’a encore été exporté depuis l’ouverture de Continuo.',
  'export-running':
    'Un document est déjà en préparation : rien d’autre n’a été commencé. Attendez qu’il soit prêt, ou arrêtez-le.',
  'too-many-rows':
    'Il y a trop de lignes pour un classeur ({{most, number}} au plus). Rien n’a été écrit. Choisissez une période plus courte, moins de classes, ou le format CSV, qui les contient toutes.',
  'workbook-too-large':
    'Ce classeur demande plus de mémoire que Continuo ne lui en laisse. Rien n’a été écrit, vos appels sont intacts. Choisissez une période plus courte, moins de classes, ou le format CSV.',
  'workbook-too-slow':
    'Ce classeur demande trop de temps à cet ordinateur. Rien n’a été écrit, vos appels sont intacts. Choisissez une période plus courte, moins de classes, ou le format CSV.',
  'workbook-failed':
    'La préparation du classeur s’est interrompue. Rien n’a été écrit, vos appels sont intacts. Recommencez, ou choisissez le format CSV.',
  'no-column':
    'Toutes les colonnes sont écartées : il ne reste rien à écrire. Rien n’a été enregistré. Gardez au moins une colonne, puis recommencez.',
  'no-validated-register':
    'Aucun appel de cette période n’est validé : il n’y a rien à exporter. Vos appels commencés sont conservés. Validez-les, ou choisissez une autre période.',
  'file-unreadable':
    'Ce fichier n’a pas pu être lu. Rien n’a été importé. Vérifiez qu’il existe encore et qu’il n’est pas ouvert dans un autre programme.',
  'lesson-not-by-hand':
    'Cette séance vient de l’emploi du temps : elle est conservée. Annulez-la, ou modifiez le créneau qui la prévoit.',
  'leaving-outside-lesson':
    'L’heure de sortie doit tomber pendant la séance, après l’arrivée de l’élève. La marque précédente est conservée. Corrigez les minutes.',
  'nobody-unmarked':
    'Tous les élèves ont déjà une marque. Rien n’a été modifié. Corrigez les élèves un par un.',
  'pupil-unknown': 'Cet élève n’existe plus. Rien n’a été modifié. Revenez à la liste des classes.',
  'group-unknown': 'Ce groupe n’existe plus. Rien n’a été modifié. Revenez à la liste des classes.',
  'name-taken':
    'Une classe ou un groupe porte déjà ce nom. Rien n’a été modifié. Choisissez un autre nom.',
  'slot-unknown': 'Ce créneau n’existe plus. Rien n’a été modifié. Revenez à l’emploi du temps.',
  'slot-bad-times':
    'La fin du créneau doit venir après son début, et sa dernière date après la première. Rien n’a été modifié. Corrigez le créneau.',
  'year-bad-dates':
    'La fin doit venir après le début, et les dates tenir dans l’année scolaire. Rien n’a été modifié. Corrigez les dates.',
  'period-unknown':
    'Cette absence annoncée n’existe plus. Rien n’a été modifié. Revenez à la liste.',
  'period-bad-dates':
    'La fin de l’absence doit venir après son début. Rien n’a été enregistré. Corrigez les dates.',
  'entry-unknown': 'Cette ligne du suivi n’existe plus. Rien n’a été modifié. Revenez à la liste.',
  'calendar-unreadable':
    'Ce fichier n’est pas un calendrier (ICS). Votre emploi du temps est intact. Dans PRONOTE, Hyperplanning ou l’ENT, exportez l’agenda au format iCal, puis choisissez ce fichier.',
  'calendar-empty':
    'Ce calendrier ne contient ni séance ni période de vacances. Votre emploi du temps est intact. Vérifiez les dates choisies lors de l’export.',
  'calendar-too-large':
    'Ce fichier est trop gros pour un emploi du temps. Votre emploi du temps est intact. Exportez une seule année scolaire, puis recommencez.',
  'room-unknown':
    'Cette salle n’existe plus. Rien n’a été ouvert ni modifié. Revenez aux salles de la classe.',
  'rooms-changed':
    'Les salles de cette classe ont changé entre-temps. Rien n’a été modifié. Regardez la liste, puis recommencez.',
  'room-not-rotatable':
    'Seul le nom d’une salle Jitsi peut être renouvelé par Continuo. Rien n’a été modifié. Créez une nouvelle salle dans son outil, puis collez son lien.',
  'official-room-taken':
    'Cette classe a déjà une salle officielle. Rien n’a été modifié. Modifiez ou retirez d’abord la salle officielle actuelle.',
  'probe-too-soon':
    'Ce service vient d’être testé : Continuo ne l’interroge pas plus de quatre fois par minute. Le dernier résultat est conservé. Réessayez dans une minute, ou ouvrez la salle pour juger.',
  'probe-none':
    'Aucun test ne prouve que cet outil fonctionne. Rien n’a été envoyé. Ouvrez la salle pour juger.',
  'mail-failed':
    'Le programme de courrier ne s’est pas ouvert. Rien n’a été envoyé. Copiez les adresses et le message, puis collez-les dans votre messagerie.',
  'too-many-addresses':
    'Il y a trop d’adresses pour que ce système les passe au programme de courrier. Rien n’a été envoyé. Copiez les adresses, puis collez-les dans le champ Cci de votre messagerie.',
  'no-address':
    'Aucun élève de cette classe n’a d’adresse électronique. Rien n’a été envoyé. Copiez le message, puis envoyez-le par l’ENT.',
  'service-unknown': 'Ce service n’a encore jamais été observé. Rien n’a été modifié.',
  'history-bad-dates':
    'La dernière date doit venir après la première, et un historique tient dans un mois. Le journal est intact. Corrigez les dates.',
  'no-outage':
    'Rien n’a été observé ni signalé pour cette séance : il n’y a rien à attester. Aucun fichier n’a été écrit.',
  'nothing-to-decide':
    'Il n’y a plus rien à décider pour ces élèves. Aucune marque n’a été modifiée.',
  'no-fallback-room':
    'Cette classe n’a pas de salle de secours : la fiche n’aurait rien à donner. Aucun fichier n’a été écrit. Ajoutez une salle, puis recommencez.',
  'document-failed':
    'Le document n’a pas pu être mis en page. Rien n’a été écrit ; vos données sont intactes. Recommencez.',
  'printing-failed':
    'L’impression n’a pas abouti. Vos données sont intactes. Vérifiez l’imprimante, ou enregistrez le document en PDF.',
  'autostart-failed':
    'Le démarrage avec la session n’a pas pu être réglé : le système l’a refusé. Rien n’a été modifié.',
  'message-too-long':
    'Ce message est trop long pour passer au programme de courrier. Rien n’a été envoyé. Copiez le message et les adresses, puis collez-les dans votre messagerie.',
  'too-many-rooms':
    'Cette classe a déjà vingt salles. Rien n’a été modifié. Retirez d’abord une salle qui ne sert plus.',
  'pupil-name-missing':
    'Il faut au moins un nom ou un prénom. Rien n’a été modifié. Complétez la fiche, puis enregistrez.',
  'pupil-in-use':
    'Des marques, des notes ou des absences sont enregistrées pour cet élève : il ne peut pas être supprimé. Rien n’a été modifié. Faites-le plutôt sortir de la classe.',
  'class-in-use':
    'Des élèves, des séances ou des salles dépendent de cette classe : elle ne peut pas être supprimée. Rien n’a été modifié. Archivez-la plutôt.',
  'email-invalid':
    'Cette adresse électronique n’en est pas une. Rien n’a été modifié. Corrigez-la ou laissez le champ vide.',
  'enrolment-unknown':
    'Cet élève n’est pas inscrit dans cette classe. Rien n’a été modifié. Revenez à la page de la classe.',
  'enrolment-bad-dates':
    'Cette date ne convient pas : elle doit tomber dans l’année scolaire, et un départ ne peut pas précéder l’arrivée. Rien n’a été modifié. Corrigez la date.',
  'already-enrolled':
    'Cet élève est déjà inscrit dans cette classe à cette date. Rien n’a été modifié. Choisissez une autre date ou une autre classe.',
  'note-unknown': 'Cette note n’existe plus. Rien n’a été modifié. Revenez à la page de l’élève.',
  'note-empty':
    'Cette note est vide. Rien n’a été enregistré. Écrivez quelques mots, ou supprimez la note.',
  'photos-none':
    'Aucune photo n’a été trouvée. Rien n’a été modifié. Choisissez des images JPEG, PNG, WebP ou GIF, ou une archive zip qui en contient.',
  'photo-not-a-picture':
    'Cette image n’a pas pu être lue. La photo d’avant est conservée. Choisissez une image JPEG, PNG, WebP ou GIF.',
  'photo-too-large':
    'Cette image est trop grande. La photo d’avant est conservée. Choisissez une image plus petite.',
  'too-many-photos':
    'Il y a trop d’images d’un coup. Rien n’a été modifié. Choisissez celles d’une classe à la fois.',
  'clipboard-empty':
    'Le presse-papiers ne contient pas de texte. Rien n’a été importé. Copiez la liste dans PRONOTE ou dans votre tableur, puis collez-la de nouveau.',
  'several-files':
    'Vous avez déposé plusieurs fichiers à la fois. Rien n’a été importé. Déposez-les un par un.',
  'mapping-without-name':
    'Aucune colonne ne donne le nom des élèves. Rien n’a été importé. Dites laquelle contient les noms, puis continuez.',
  'decision-outdated':
    'Cette classe a changé depuis l’aperçu. Rien n’a été importé. Regardez l’aperçu mis à jour, puis recommencez.',
  'import-unknown':
    'Cet import n’existe plus. Rien n’a été modifié. Revenez à la liste des imports.',
  'import-undone':
    'Cet import est déjà annulé. Rien n’a été modifié. Revenez à la liste des imports.',
  'plan-unknown':
    'Ce plan de classe n’existe plus. Rien n’a été modifié. Revenez à la page de la classe.',
  'plan-last':
    'Une classe garde au moins un plan. Rien n’a été supprimé. Créez d’abord un autre plan.',
  'too-many-plans':
    'Cette classe a déjà vingt plans. Rien n’a été ajouté. Supprimez d’abord un plan qui ne sert plus.',
  'nobody-to-pick':
    'Il n’y a personne à interroger : aucun élève n’est présent. Rien n’a été modifié. Vérifiez l’appel.',
  'year-unknown':
    'Cette année scolaire n’existe pas. Rien n’a été modifié. Revenez à la page des classes.',
  'year-over':
    'Cette classe est d’une année scolaire terminée : elle reste lisible et ne change plus. Rien n’a été modifié. Choisissez une classe de l’année en cours.',
  'nothing-to-carry':
    'Il n’y a plus de classe à reprendre. Rien n’a été modifié. Revenez à la page des classes.',
  'report-gone': 'Cette liste n’est plus à l’écran. Rien n’a été modifié. Donnez-la de nouveau.',
  'participant-unknown':
    'Ce nom n’est plus dans la liste. Rien n’a été modifié. Regardez la liste mise à jour.',
  'nothing-to-accept':
    'Aucune proposition n’est choisie. Rien n’a été modifié. Cochez au moins un élève.',
  'alias-unknown':
    'Ce nom appris n’existe plus. Rien n’a été modifié. Rouvrez la page de la classe.',
  'report-not-copied':
    'Le presse-papiers ne contient pas de texte. Rien n’a été repris. Copiez la liste des participants dans l’outil de visio, puis collez-la.',
  'reports-refused':
    'Ces fichiers n’ont pas pu être repris : {{names}}. Les autres listes sont conservées. Donnez chacun de ceux-là seul pour savoir pourquoi.',
  'report-empty':
    'Ce fichier est vide. Rien n’a été repris. Téléchargez de nouveau la liste des participants.',
  'report-too-large':
    'Cette liste est trop longue pour être celle d’une réunion. Rien n’a été repris. Donnez le rapport d’une seule réunion.',
  'report-too-slow':
    'La lecture de cette liste prend trop de temps. Rien n’a été repris. Ouvrez-la dans votre tableur, copiez les noms et collez-les.',
  'report-binary':
    'Ce fichier n’est pas une liste que Continuo sait lire. Rien n’a été repris. Choisissez un fichier CSV, TSV, XLSX ou ODS, ou collez la liste.',
  'report-damaged':
    'Ce fichier est abîmé ou incomplet. Rien n’a été repris. Téléchargez de nouveau la liste des participants.',
  'report-not-a-list':
    'Continuo ne trouve pas ici de liste de participants. Rien n’a été repris. Copiez seulement les noms, puis collez-les.',
  'report-no-participant':
    'Cette liste ne contient aucun participant. Rien n’a été repris. Vérifiez qu’il s’agit de la bonne réunion.',
  'report-columns-unknown':
    'Les colonnes de ce fichier ne sont pas reconnues. Rien n’a été repris. Dites ce que chacune contient.',
  'report-is-roster':
    'C’est une liste de classe, pas une liste de participants. Rien n’a été repris. Importez-la depuis Classes.',
  'report-is-pdf':
    'Ce fichier est un PDF. Rien n’a été repris. Téléchargez la liste en CSV, ou copiez les noms et collez-les.',
  'report-is-picture':
    'Ce fichier est une image. Rien n’a été repris. Téléchargez la liste en CSV, ou copiez les noms et collez-les.',
  'report-is-document':
    'Ce fichier est un document de texte mis en page. Rien n’a été repris. Copiez les noms et collez-les.',
  'report-is-calendar':
    'Ce fichier est un calendrier. Rien n’a été repris. Choisissez la liste des participants de la réunion.',
} as const;
