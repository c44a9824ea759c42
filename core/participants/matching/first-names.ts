/**
 * First names borne in France by pupils, their brothers, cousins and parents, folded, without those
 * of compounds. They need not be complete: they tell a slip of the finger from another person.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron adam adama adame adel adele adelie adeline adem adil adja adrian adriana adrien adrienne
  agathe agnes ahmed aicha aida aila aime aimee aissa aissata aissatou alain alan alana alba alban
  albane albert alberto aldo alec aleksander alenzo alessandra alessandro alessia alessio alex
  alexander alexandra alexandre alexi alexia alexis alfred ali alia alice alicia alienor alima
  alina aline alison alix aliya alizee allan alma alois aloys alvin aly alya alycia alyssa ama
  amadou amael amalia amanda amandine amaury amaya ambre ambrine ambroise amel amelia amelie
  amelya ami amin amina aminata amine amir amira amos amy ana anabelle anael anaelle anais anas
  anastasia anatole anaya andre andrea andreas andrei andres andrew andy ange angel angela angele
  angelina angeline angelique angelo anh anis anissa anita anja anna annabelle annaelle anne
  annette annick annie anouar anouk anselme anthony antoine antoinette anton antonin antonio anya
  apolline aram ariane arianna ariel arielle aris aristide arman armand armando armel armelle
  arnaud arno aron arsene arthur arturo arwen arya ashley asia asma asmaa asmae assa assia assil
  astrid athena athenais aubane aubert aubin aude audrey auguste augustin augustine aure aurele
  aurelia aurelie aurelien aurore ava avril awa axel axelle aya ayah ayana aydan ayden aydin aylan
  aylin ayline ayman aymane aymen aymeric ayoub aziz aziza azra babacar badis bahia bakary
  balthazar baptiste baptistin barbara barnabe barthelemy basile bastian bastien beatrice beatriz
  belinda ben benedicte benjamin benoit berenice bernadette bernard berthe bertille bertrand betty
  beya bianca bilal bilel bintou blaise blanche blandine blessing boris boubacar brahim brandon
  brayan brice brieuc brigitte bruce bruna brune brunehilde bruno bryan calie calista calixte
  calypso camelia cameron camil camila camilia camilla camille camillo candice capucine carine
  carl carla carlo carlos carmen carolane carole carolina caroline cassandra cassandre cassie
  cassy catherine cathy cecile cecilia cedric celena celeste celestin celestine celia celian
  celina celine celya cem cesar chahine chahinez chaima chana chantal charlene charles charli
  charlie charline charlotte charly chayma cheikh cherine chiara chirine chloe chris christel
  christelle christian christiane christina christine christophe christopher ciara cindy claire
  clara clarence clarisse claude claudia claudine claudio clea clelia clemence clement clementine
  cleo cleophee cloe cloee clothilde clotilde clovis colette colin coline colleen come constance
  constant constantin coralie coraline corentin corentine corine corinne cosme cyprien cyrielle
  cyril cyrille cyrus dado dahlia daisy dalia dalil dalila dalya damian damien dan dana daniel
  daniela daniele daniella danielle danny dany danya daouda daphne daphnee daria dario darius
  darren daryl dave david dayana dayane deborah defne delia delphine demba denis denise denys
  denzel derek derya diana diane diego dieynaba dimitri dina diogo djamel djamila djeneba djibril
  djulian dmytro dolores dominique domitille donia donna donovan dorian doriane dorine doris
  dorothee dounia driss dwayne dyana dylan ebru ecrin eda eddie eddy eden edgar edgard edith
  edmond edouard edwige eglantine eileen eitan ekaterina elaia elaine elea eleanor eleanore elena
  eleonora eleonore eli elia eliah eliam elian eliana eliane elias elie eliette elif elijah elin
  elina eline elio elios eliot eliott elisa elisabeth elisabetta elise elisee eliya eliza ella
  ellen ellie elliot elliott ellyn elma eloan eloane elodie elody eloi eloise elona elouan elric
  elsa elya elyas elyes elyna elyne elyo elyse elza ema emanuel emanuela ember emelie emelyne
  emeric emerick emilia emilie emilien emilienne emilio emily emin emine emir emma emmanuel
  emmanuelle emmie emmy emna emre emy enael enea eneko enes enguerrand enola enora enya enzo eol
  eole eric erica erik erika erin erine ernest ernestine erwan erwann erwin esma esmee esra
  esteban estelle ester esther etan ethan ethel etienne eugene eugenie eulalie eunice eva evaelle
  evan evane evangeline eve eveline evelyne evy ewa ewan ewann ewen eymen ezechiel ezio ezra
  fabian fabien fabienne fabio fabiola fabrice fadi fadila fadwa faith fanelie fanny fanta fantine
  farah fares farid farida farouk fatiha fatima fatimata fatma fatou fatoumata fatousy faustin
  faustine felicia felicie felicien felicite felix ferdi ferdinand fergus fernand fernanda
  fernando filipa filipe filippo fiona firmin flavia flavie flavien flavio fleur flora florance
  flore florence florent florentin florentine florian floriane florine fode francesca francesco
  francine francis francisco franck franco francois francoise frank fred frederic frederica
  frederick frederique gabin gabriel gabriela gabriele gabriella gabrielle gad gael gaelle gaetan
  gaetane gaia garance gary gaspar gavin gaspard gaston gatien gauthier gautier genevieve geoffrey
  geoffroy george georges georgia georgina gerald geraldine gerard germain ghislain ghislaine
  gianni gil gilbert gilberte gilles gina ginette giorgio giovanni gisele giulia giulian giuliana
  giuliano giuseppe gladys glenn gloria gonzalo goran grace gracieuse graziella gregoire gregory
  greta guerric guilhem guillaume guillem guillemette gustave guy gwenael gwenaelle gwendal
  gwendoline gwenn gwladys habib hadja hadrien hafsa haitam haithem hakim hakima halil halima
  hamed hamid hamidou hamza hana hanaa hanae hanan hanane hania hanna hannah haris harold haron
  haroun harry hasan hassan hassane hassen hatem hava hawa haya haydar hayden hector hedi helena
  helene helia helio hella heloise henri henriette henry hermine herve hiba hicham hilal hilda
  hind hippolyte honore honorine hortense houda housni houssem hubert hugo hugues huguette humbert
  hussein hyacinthe iban ibrahim ibrahima ibtissem ida idris idrissa ignace igor ihab ihsan iker
  ikram ilan ilana ilann ilef iliam ilian iliana ilias iliass ilies iline ilona ilyan ilyana
  ilyane ilyas ilyass ilyes ilyess imad iman imane imed imen imene imran imrane ina inaara inaya
  ines ingrid inna inoa ioan ioana iona irena irene irina iris irma isa isaac isaak isabella
  isabelle isadora isaia isaiah isao ishak ishaq isidore isis isla islam ismael ismail isolde issa
  issam ivan ivana ivy iyad iyas iyed izia jacky jacob jacqueline jacques jad jade jaden jaelle
  jake jakob jakub jalil jalila jamal james jamie jamila jan jana jane janelle janice janine janis
  jannah jasmin jasmina jasmine jason java javier jay jayden jayson jean jeanette jeanine jeanne
  jeannine jeff jeffrey jena jenna jennifer jenny jeremie jeremy jerome jessica jessie jessy jesus
  jia jihane jim jimmy jina joa joachim joan joana joane joanie joanna joanne joao joaquim joas
  jocelyn jocelyne jody joe joel joelle joey johan johann johanna john johnny jolan jolene jonah
  jonas jonathan jordan jordane jorge joris jose josef josefina joseph josephine joshua josiane
  josselin josue joud joudia jourdan joy joyce juan juana jude judith jules julia julian juliana
  juliane julianne julie julien julienne juliet julieta juliette julio julius jun june junior
  juste justin justina justine kacper kadiatou kadija kadir kahina kais kaissa kalvin kamel
  kamelia kamil kamila kamilia karel karen karim karima karin karine karl karla karolina kassandra
  kassim kate katell katherine kathleen kathy katia katie kauan kavya kawtar kayden kayla kaylan
  kayle kaylee keira keita keith kelia kelian kelly kellya kelvin kelya kelyan ken kenan kendra
  kenneth kenny kent kentin kenza kenzi kenzo kerem kerim keryan kevan kevin keziah khadidja
  khadija khadim khady khaled khalid khalil khalis khawla kheira kiara kiera kilian killian kim
  kimberley kira kiran klara klea kleo kler kloe koray kouame kristel kristen kristian kristina
  kyan kyara kyle kylian kylie kyllian kyra laetitia lahna laia laila lally lamia lamine lana
  landry lanna lara larissa larry lars lassana laszlo latifa laura laure laureen laureline laurena
  laurence laurene laurent laurentin lauriane laurianne laurie laurin laurine laurynn lavinia
  layana layane layla layna lazare lea leah lealie leana leandra leandre leandro leane leanna lee
  leela leeloo leia leila leilou leina lely lena lenaelle lenaic lenaick lenka lenna lennie lennon
  lenny leny leo leocadie leon leona leonard leonardo leone leonel leonhard leonie leonor leonora
  leonore leopold leopoldine leora leroy leslie leticia leto lewis leya leyan leyana leyla leyna
  lia liam liana lianna lidia lidya lila lilia lilian liliana liliane lilibeth lilie lilly liloo
  lilou lily lilya lilyana lina linaya linda line linn lino linoa lio lionel lior lioria lirone
  lisa lisandre lisandro lise lisette lison lital liv livia livio liza lizea lizie lizzie ljiljana
  loan loana loane loann loanne loay loevan logan loic lois loise lola lolie lolita loona lora
  lorena lorenza lorenzo lorette lorie lorine loris lorraine lothaire lou louan louana louane
  louann louanne louca loucas louis louisa louise louisia louison louka loukas loukia louna lounah
  louncia lounes lounis lourdes louve luana luane lubin luc luca lucas lucca luce lucette lucia
  luciana luciano lucie lucien lucienne lucil lucile lucille lucina lucio lucy ludivine ludmila
  ludovic luigi luis luisa luiza luka lukas luke lula lulu luna lya lyah lyam lyana lyane lyanna
  lycia lydia lydie lyes lyha lylia lylou lyna lynda lyndsay lyne lynn lyra lysa lysandra lysandre
  lyse lyz mabel macha madeleine madeline madelyn mady mae mael maelann maeleen maelia maelie
  maeline maelis maella maelle maellie maelly maelyne maelynn maelys maeva magali magalie magatte
  magdalena maggy maha mahamadou mahault mahaut mahdi mahe mahel maher mahmoud maia maika mailis
  mailys maina maissa maissan maissane maiwen maiwenn maja makan malak malcolm malek malia malick
  malik malika malin malo malone malory malvina mama mamadou mamoudou manal manel manelle manille
  manoa manoah manoe manolo manon manuel manuela manuella maou mara marc marceau marcel marceline
  marcelle marcellin marcello marco marcos marcus mareme margaret margarita margaux margherita
  margo margot marguerite mari maria mariam mariama mariame marian mariana mariane marianne marie
  marielle mariette marilou marilyn marin marina marine mario marion marios marisa marissa marius
  mariya marko markus marlene marley marlon maroua marouane marta martha marthe martial martin
  martina martine martino marvin marwa marwan marwane mary maryam maryame marylene maryline
  marylou maryse mason massil massinissa mateo mateus mathe matheo matheus mathew mathias mathieu
  mathilda mathilde mathis mathurin mathys matias matieu matilda matis mattea matteo matthew
  matthias matthieu matthis matthys mattia mattis matys maud maude maureen maurice mauricette
  maurine mauro max maxance maxence maxens maxim maxime maximilian maximilien maxine may maya
  mayalen mayane mayar mayeul maylie maylin mayline maylis mayron mayssa mayssane mazen mederic
  medhi medina medine megan megane mehdi mehmet mei melanie melany melchior melek melia melie
  melik melina melinda meline melisande melissa melissandre melodie melody melvil melvin melvyn
  melya melyna melyssa mercedes meredith meriam meriem merveille merwan meryam meryem meyssa mia
  micha michael michaela michel michele micheline michelle miguel mihai mika mikael mike mikel
  mila milan milana milane milena milhan milie milla millie milo milos mimoun mina minh minna mira
  mirabelle miral miranda mireille mirella miriam mirna moana modou mohamad mohamed mohammad
  mohammed mohand moise molly mona monia monica monique morgan morgane morgann mory mostafa mouad
  mouhamed mouna mounia mounir mourad moussa moustapha muhammad muhammed muriel murielle mustafa
  mustapha mya myla mylan mylena mylene myles myriam myron myrtille nabil nabila nacer nadege
  nadia nadine nadir nadira nael naelle naelys nahel nahia nahil nahla nahyl naia naida naila naim
  naima nais naissa najat najib najwa nana nancy naomi naomie narcisse narjes nasr nasser nassim
  nassima nassir natacha natalia natalie natan natanael natasha nathael nathalia nathalie nathan
  nathanael nathanaelle nathaniel naya nayla nazim neela neil neila nelia nell nella nelly nelson
  nelya nelyo nemo neo nerea nesrine nessa nessim nestor neva newton neyla neymar nezha nicholas
  nicky nicola nicolas nicole nicoletta nicolo niels nikita niko nikola nikolas nil nila nilo nils
  nina nine nino ninon nisrine nissa nissim noa noah noalie noam noan noann noe noel noelia noelie
  noeline noelle noemi noemie noeva noha nohan nohann nohe nohlan nola nolan nolane nolann nolhan
  nolwen nolwenn noor nora norah norane norbert noria norine norman nouha noum nour noura nourane
  noureddine nouria novak noya noylan nugget nyla nylan ocean oceane octave octavia odelia odette
  odile odin odysse oksana oleksandr olena olga olive oliver olivia olivier olympe olympia omar
  omayma ombeline omer omri onael ondine ophelia ophelie orane oren oriane orianne orlando orlane
  ornella orphee orson oscar oskar osman othman othmane ottilie oualid ouassim ouissam oumaima oumar
  oumayma oumou oumy ousmane oussama ouways owen owenn ozan ozgur pablo paco pacome paige paloma
  pamela paola paolo papa pape paris pascal pascale pascaline patrice patricia patrick patxi paul
  paula paulette paulin paulina pauline paulo pavel paz pearl pedro peggy penda penelope perceval
  perla pernelle perrine peter petra petronille phebe phileas philibert philippa philippe
  philippine philomene phoebe pia pier pierre pierrette pierrick pietro pio priam prisca priscilla
  priscille privat prosper providence prudence prune prunelle pya quentin quincy quiterie
  quitterie rabah rabia rachel rachid rachida raed rafael rafaela rafaelle raffaele rafik ragnar
  raihana raissa ralph rama ramata ramazan rami ramon ramses ramy ramzi rana randy rania ranim
  raoul rapha raphael raphaela raphaele raphaelle rassim rauan raul rawan raya rayan rayana rayane
  rayann rayen rayhana raymond rayna rayyan razane rebecca rebecka reda redouane redwan regine
  regis reine remi remy renan renata renato renaud rene renee renzo reyan reyhan rhianna rhita ria
  riad rian rica ricardo riccardo richard richarde rida rihab rihana rihanna rim rima rislene rita
  ritaj ritej riwal riwan riyad robert roberta roberto robin robine robinson roch rodolphe rodrigo
  rodrigue roger rohan roland rolande romain romaine romaissa roman romance romane romaric romea
  romeo romie romuald romy ronald ronan roni ronny rosa rosalia rosalie rosalina rosaline rose
  roselina roselyne rosemary rosie rosine rossana roxana roxane roxanne rozenn ruben rubie ruby
  rudy ruth ryad ryan ryana ryane ryann ryham rym ryme saad saadia sabah saber sabina sabine sabri
  sabria sabrina sabrine sacha sadio safa safaa safae safia safiatou safir safiya safouane sahar
  sahra said saida sakina saliha salim salima salimata salma salman salome salomee salvador
  salvatore sam sama samael samantha samba sami samia samir samira samson samuel samuele samuelle
  samy sana sanaa sandra sandrine sandro sandy sania santiago santino sara saraa sarah saria sarra
  sasha saskia sathya saul savannah scarlett scott sean seb sebastian sebastien segolene sekou
  selda selen selena selene selenia selia selim selima selin selina selma selyan semi senna
  seraphin seraphine serena serge sergio serine seth severin severine seydou seynabou shaima
  shaina shan shana shanel shanelle shani shania shanna shannon shanon sharon shay shayma shayna
  sherazade sherine sheryl shirel shirine shirley siam siana sibylle sidney sidonie siegfried
  siena sienna sihame silas silvain silvia silvio silya sim simeon simon simona simone sinan sinem
  siriane sirine sissi sixte sixtine slimane soan soane sofia sofian sofiane sofien sofya sohan
  sohane sohann soheila sohel sol solal solan solange solann soledad solen solena solene solenn
  solenne soline solveig sonia sonny sonya sophia sophian sophiane sophie soraya sorel soren souad
  soufian soufiane souhail souhaila soukaina soulayman souleymane soumaya soumia stacy stan
  stanislas stanley stecy stefan stefania stefano stelio stella stephan stephane stephanie stephen
  steve steven suzana suzane suzanne suzie svetlana sveva swan swanie swann sybille sydney syhem
  sylvain sylvaine sylvana sylvester sylvestre sylvette sylvia sylviane sylvie syrine tadeo taha
  tahar tahina tais talha talia taline tallulah talya tamara tamatea tancrede tanguy tania tanya
  tao taos tara tarek tariq tasnim tasnime tatiana taylor tea ted teddy tehani telio telma telmo
  temim teo teodor terence teresa teri tess tessa tessy thadee thais thalia thanh thea thelia
  thelio thelma theo theodora theodore theophane theophile theotime theresa therese thi thiago
  thibaud thibault thibaut thiebaud thierno thierry thimeo thomas thor thylane tia tiago tiana
  tibere tidiane tifaine tifenn tiffany tigrane tilia tilio tillie tim timea timeo timmy timo
  timothe timothee timothy tina tino tiphaine tiphanie titiana titien tito titouan titus tobias
  toby todd tom toma tomas tomasso tommy toni tonio tony toria toscane toufik tracy tran trinity
  tristan tristana tugdual turgay tya tyana tylan tyler tymeo tyron tyrone uge ugo ugolin ulrich
  ulysse umberto uriel ursula ursule vadim vaea vahine val valentin valentina valentine valere
  valeria valerian valeriane valerie valery vanessa vania vanille vanina vasco vassili velia venus
  vera veronique vianney vicente vick vicky victoire victor victoria victorien victorine viktor
  viktoria vilma vince vincent vincenzo viola violaine violeta violetta violette virgil virgile
  virgilia virginia virginie vishal vital vittoria vittorio vivian viviane vivianne vivien
  vivienne vladimir vladislav volodia wael wafa wahib waleed walid walim walter wanda wandrille
  warren wassil wassila wassim wassima waya wei wenceslas wendy werner wesley wiam wiktor wilfred
  wilfried will willem william williams willow willy wilson winnie winston wissal wissam wissem
  wyatt xander xavi xavier xaviera xena xiana ximena yacin yacine yacoub yael yaelle yago yahia
  yahya yakine yakoub yamina yan yana yanael yani yanick yanis yaniss yann yanna yannick yannis
  yanno yara yaser yasin yasine yasmin yasmina yasmine yassa yasser yassin yassine yassir yassmine
  yaya yazan yazid ydriss yeelen yelena yemma yenna yeva ylan ylana yliana ylona yoan yoana yoann
  yoanna yoav yohan yohann yohanna yolaine yolande yoram yorick youna younes youness younesse
  younous youri yousef yousra youssef youssouf youssra ysaline ysee yseult ysia yuna yuri yusra
  yusuf yvan yvane yvann yvanna yves yvette yvon yvonne zacharia zachariah zacharie zachary zack
  zackaria zadig zaher zahia zahra zaid zaina zainab zaineb zakaria zakariya zakarya zaki zakia
  zaky zayane zayd zayn zein zeina zeinab zelda zelia zelie zena zenab zephyr zeynep zhour zia
  ziad zian ziane zied zineb zinedine zita ziya ziyad zoe zoelie zoeline zofia zohra zola zora
  zoran zoubida zoulikha zyad zyan`.split(/\s+/),
);
