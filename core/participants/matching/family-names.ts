/**
 * Family names borne in France that are near to others, folded. They need not be complete: they tell
 * a slip of the finger from another family.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `abadie abdallah abdou aguilar ahmed alain albert alexandre ali allain allard alonso alvarez
  alves amar amrani ancel andre andrieu anselme antoine arnaud arnault arnaut arnould aubert
  aubertin aubin aubry auger augier aumont avril aydin aymard ba babin bachelet bah bailleul
  bailli bailly balde ballet barbe barbet barbier bardet bardin baron barre barreau barret barrier
  barriere barry barthelemy bastide bastien bataille baud baudet baudin baudoin baudouin baudry
  bauer bayle bazin beau beauchamp beaufils beaumont becker belanger belin bellanger bellet
  benaissa benali benamar benani benard benedetti benoist benoit berard beraud berger bernadet
  bernal bernard bernardi bernardin berthe berthelot berthet berthier bertin berton bertran
  bertrand besnard besse besson beyer bidault bigot billard billaud binet bizet blain blaise blanc
  blanchard blanche blanchet blanchot blanco blin blondeau blondel blondin blot bocquet bodin
  boher boileau bois boissel boisson boivin bonhomme bonnard bonneau bonnefoy bonnel bonner bonnet
  bonnin bontemps bordier borel borges bosc bouchard boucher bouchet boudet bouet bouillon
  boulanger boulay boulet bouquet bourdet bourdin bourdon bourgeois bourgoin bourguignon bourhis
  bousquet boutin bouvet bouvier bouyer boyard boyer brault bret breton briand briere brisset
  brochard brossard brousse bruel brun bruneau brunel brunet bruni bruno buffet buisson bureau
  burel busson cabral cadet caillaud caillet calvet camara cambon camus cardoso carette carlier
  carlos caron carpentier carre carrere carrier cartier carvalho casanova cassagne castel castro
  cauchois caumont cavalier ceccaldi chabert chaillou chambon champion chapelle chapuis
  charbonnier charles charlet charlier charpentier charrier chartier charton chatelain chauveau
  chauvet chauvin chauvot chemin chen cheng cherif chevalier chevallier chevrel chevrier choquet
  chretien cisse claude clavel clement clerc clere cochet cohen coin colas colin collard collet
  collette collin collot colombet colombo combe combes comte conte conti contreras cordier cormier
  cornet cornu correia cortes costa coste costes cottin coulibaly coulon courtin courtois cousin
  coutant couturier couvreur cros crouzet cruz cuny da dacosta dahan damour danel dang daniel
  daniels danjou darras dasilva daumas davi david davies debray decker defrance deguy dejean
  delage delahaye delamare delannoy delaporte delattre delaunay delaunoy delbecq delcourt delcroix
  delhaye delmas delorme delpech delpierre deluca demange demir demont deniau denis denys deroche
  desbois descamps deschamp deschamps desmoulins desprez devaux devos dia diaby diakite diallo
  dialo diarra dias diaz didier dieng dierick dietrich diez diop diouf divry dos dosset doucet
  doucoure drame drouet drouin duarte dubois dubos dubosc dubost dubourg dubreuil dubuisson duc
  duchemin duchene duchesne duclos ducrocq dufay dufour dufresne dugas duhamel dujardin dulac
  dumas dumond dumont dumontet dumoulin dunand dunoyer dupin duplessis dupond dupont dupouy duprat
  dupre dupuis dupuy durand durandet durant duret duriez dussart dutertre duval duvalle
  duverger duvivier escoffier espinasse esposito esteve estevez etienne evrard fabre fabri faivre
  fall faucher faure faurie favier favre fay faye felix fernand fernandes fernandez fernando feron
  ferrand ferrara ferrari ferre ferreira ferrer ferreri ferret ferrier ferry fevre fischer fisher
  flament fleuriot fleury flores fofana fontaine fontana fontane forestier forget fort fortier
  fortin foucault foucher fouquet fourcade fournie fournier fourniere fraisse franc frances franck
  francois frey froment fuchs fuentes gabriel gagnon gaillard gaillot galland gallet gallo gallois
  garcia garcin gardet garner garnier garnot garreau gasnier gaspard gaubert gaudin gaultier
  gauthier gautier gautreau gauvin gay geffroy geoffroy georges gerald gerard germain gervais
  gibert gil gilbert gilles gillet gillot girard girardin girardot giraud girault giraut giroud
  godard godet godin goetz goff gomes gomez gomis goncalves gondouin gonzales gonzalez gosselin
  goujon goulet gourdon goux grand grandjean granger gras grasset gregoire grenier grimaud grondin
  gros grosjean guegan gueguen guerin guerra guerrero guerrin gueye guibert guichard guignard
  guilbert guillard guillaume guillemin guillet guillot guillou guilloux guitton gunther gutierrez
  guy guyon guyot haas hamard hamel hamelin hamidi hamon hardy hebert helie henri henrich henry
  herault herbert herman hermann hernandez herve hervieux heurtaux hoang hoarau hoffman hoffmann
  hofmann hou houdin huang hubert hue huet hugo hugon hugues humbert huot hurel huret hussain
  husson huynh imbert isaac ivanov jacob jacobs jacquemin jacques jacquet jacquier jacquot jamet
  janin jansen janssen jardin jarry jean jeanne jeannin jimenez joli jolivet jolly joly jordan
  josse jouan joubert jourdain jourdan jouve juillard julien jung kaba kamara kane kanoute kante
  karim kaya keita keller kessler khan khelifi kieffer kim klein koch konate kone kowalski kramer
  kuntz kurt labbe laborde lacombe lacoste lacour lacroix laffont lafon lafond lafont lagarde
  lagrange laine laisne lallemand lallement lambert lamberti lamy lancelot landais landry lang
  lange langlais langlois lanoe lapierre laporte laroche larrieu larue lassalle latour launay
  laune laurens laurent laurenti lautier laval lavergne lavigne laville lebas lebeau leblanc
  leblond lebon lebreton lebrun lecat leclerc leclercq leclere lecocq lecomte leconte lecoq
  lecourt leduc lee lefebure lefebvre lefevre lefort lefranc legendre leger legoff legrain legrand
  legris legros leguen lejeune lelievre leloup lemaire lemaitre lemarchand lemarie lemercier
  lemoin lemoine lemonnier lenoir lenormand leon leonard lepage lepine leray leriche leroi leroux
  leroy lesage lesueur letellier levasseur leveque levi levy lewis leyris lhomme lhuillier li lim
  lima lin lion lise liu loiseau lombard longuet lopes lopez lorenz lorenzo loret lorin loubet
  louis louvet lozano luc lucas lucien luna ly mace machado madec magnier mahe maillard maillet
  maillot maire maitre malet mallet manceau mangin mansouri marc marcel marchais marchal marchand
  marche marechal marest mari mariani marie marin marini marino marion marques marquet marquez
  martel martens marti martial martin martineau martinet martinez martini martino martins marty
  mary mas masse masset masson massot mathe mathieu mathieux mathis mathon matthieu mauger maurel
  maurice maurin maury mayer meier menard mendes mendez mendy mercadier mercier merle merlin
  meunier meyer meyers meynier michaud michel michelet michelin michon mignot miller millet milot
  minard moine moinet molina molinier moneau monet monnet monnier monnot montagne monteil monteiro
  montel moore moraes morais morales morand moreau moreira morel morelle moreno moret morice
  moriceau morin morisset morvan moulin moulinier mounier mouret mouton muller mulot munier munos
  munoz murat nadal naud navarro ndao ndiaye neveu neveux nguyen niang nicolas nicolet nicolle
  nicot noel nogueira noir noiret nolan normand novak nowak nunes nunez ogier oliveira oliver
  olivier ollivier ortega ortiz ouali oudin oumar page pages paillard palmer papin paquet pareja
  parent paris parisot park parmentier pascal pasquet pasquier patel paul paulin payen payet
  pelissier pelletier pellier peltier penot pepin pereira peres perez perier perin perot perreau
  perret perrier perrin perron perrot petit petite petitjean petot peyre philipp philippe picard
  picart pichard pichon picot picquet pierre pierron pillet pinaud pineau pinel pinet pinto pires
  piron plessis poiret poirier poirot poisson poitevin pollet pommier pons ponsard portal porte
  portier potier pottier pouget poulain poulet poussin prat prevost prevot prieur prigent proust
  provost prudhomme pruvost puech pujol quentin quere queval quinet rabier ragot ramirez ramos
  raoul rault ravel raymond raynaud rebours regnault regnier reis remy renard renart renaud
  renauld renault rene renou rey reynaud reynier ribeiro ribes ricard ricardo richard richards
  richer richet rigal rigaud rios riou rivas rivet riviere robert roberto roberts robin robineau
  robinet rocha roche rocher roches rochet rodier rodrigues rodriguez roger roland rolland romain
  roman romano romero roques rosa rose rosier rosset rossi rossignol rosso rouault rousseau
  rousseaux roussel rousselet rousselle rousset roussin rouvier roux rouxel rouyer roy royer
  ruffin ruiz russo sabatier sadi sagnier sall salle salles salmon salvador samba samson sanchez
  sane santana santiago santini santos sarr sarre sauvage sauvageot savary savoie say schaeffer
  schmid schmidt schmit schmitt schneider scholl schultz schulz schuster schwartz schwarz seck
  seguin segura sellier sergent serra serrano serre serres sicard sidibe silva simeon simon
  simonet simoni simonin simonnet simons sissoko sivan soares sok soler sorel sorin soule soulier
  souza sow sowe steiner stephan suarez sylla sylvestre tanguy tardieu tardy tavares taylor
  teixeira tellier terrier tessier texier teyssier thevenet thevenin thiam thibault thibaut
  thierry thiery thomas thomasset tison tissot tixier torres toure tournie tournier tourre
  toussaint touzet tran traore travers tremblay tripier troncy truong turpin vacher vaillant
  valente valentin valentini valero valet valette vallee vallet vallier vallin vargas varin
  vasseur vaugeois vaz vega verdier verger vernay vernet vernier veron verrier vial viala viard
  vidal vieira vigne vigneron vignes viguier villain villard villeneuve vincent virot vitry vivier
  voisin voisine vu wagner walter wang watson weber weiss werner wolf wolff wong wu xavier xu yang
  yildiz yilmaz young zerbib zhang zhao zhou zhu ziani zimmer zimmermann`.split(/\s+/),
);
