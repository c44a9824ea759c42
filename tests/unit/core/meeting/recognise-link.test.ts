import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jitsiRoomName } from '../../../../core/meeting/jitsi-room';
import { type RecognisedLink, recogniseLink } from '../../../../core/meeting/recognise-link';
import type { RoomProduct } from '../../../../core/meeting/room';
import type { RoomFault } from '../../../../core/meeting/room-fault';

function read(text: string, product?: RoomProduct): RecognisedLink {
  const found = recogniseLink(text, product);
  if (!found.ok) throw new Error(`no link in ${text}`);
  return found.value;
}

describe('the tool behind a link', () => {
  it.each<[RoomProduct, string]>([
    ['cned', 'https://lycee.cned.fr/cv/1234/5678'],
    ['cned', 'https://classevirtuelle.cned.fr/'],
    ['cned', 'https://college.cned.fr/course/view.php?id=12'],
    ['cned', 'ecole.cned.fr'],
    ['collaborate', 'https://eu.bbcollab.com/guest/4f2a9c'],
    ['collaborate', 'https://us.bbcollab.com/collab/ui/session/guest/4f2a9c'],
    ['moodle', 'https://moodle.lycee.example/mod/bigbluebuttonbn/view.php?id=7'],
    ['moodle', 'https://foad.example/moodle/course/view.php?id=3'],
    ['bbb', 'https://bbb.lycee.example/b/abc-def-ghi'],
    ['bbb', 'https://bbb.lycee.example/rooms/abc-d3f-ghi-jkl/join'],
    ['bbb', 'https://visio.lycee.example/bigbluebutton/api/join?meetingID=4'],
    ['bbb', 'https://visio-agents.education.fr/meeting/signin/1/creator/2/hash/3'],
    ['bbb', 'https://visio-lycees.education.fr/abc'],
    ['bbb', 'https://webinaire.numerique.gouv.fr/meeting/signin/4'],
    ['edifice', 'https://ent.example/webconference/rooms/12/join'],
    ['edifice', 'https://ent.example/auth/login?callback=%2F'],
    ['edifice', 'https://ent.monlycee.net/'],
    ['nextcloud', 'https://nuage03.apps.education.fr/call/abcd1234'],
    ['nextcloud', 'https://cloud.example/index.php/call/abcd1234'],
    ['jitsi', 'https://meet.jit.si/bcdfg-hjkmnp-qrstv-wxyz23'],
    ['jitsi', 'https://rendez-vous.renater.fr/bcdfg-hjkmnp-qrstv-wxyz23'],
    ['jitsi', 'https://jitsi.lycee.example/bcdfg-hjkmnp-qrstv-wxyz23'],
    ['zoom', 'https://us02web.zoom.us/j/12345678901?pwd=abc'],
    ['zoom', 'https://zoom.us/my/mme.dupont?pwd=abc'],
    ['zoom', 'https://app.zoom.us/wc/12345678901/join?pwd=abc'],
    ['visio', 'https://visio.numerique.gouv.fr/abc-defg-hij'],
    [
      'teams',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%7d',
    ],
    ['teams', 'https://teams.live.com/meet/9312345678'],
    ['teams', 'https://teams.microsoft.com/meet/312345678?p=abc'],
    ['meet', 'https://meet.google.com/abc-defg-hij'],
    ['meet', 'meet.google.com/abc-defg-hij'],
    ['page', 'https://classe.example/salle/12'],
    // What looks like another tool by one word only.
    ['page', 'https://meet1.livekit.io/rooms/abc'],
    ['page', 'https://hotel.example/rooms/deluxe'],
    ['page', 'https://zoom.us.example/j/12345678901'],
    ['page', 'https://notcned.fr/cv/1/2'],
  ])('%s: %s', (product, link) => {
    expect(read(link).product).toBe(product);
  });

  it('is what the teacher says it is', () => {
    const own = read('https://visio.lycee.example/bcdfg-hjkmnp-qrstv-wxyz23#config.x=1', 'jitsi');
    expect(own).toMatchObject({
      product: 'jitsi',
      url: 'https://visio.lycee.example/bcdfg-hjkmnp-qrstv-wxyz23',
      faults: [],
    });
  });
});

describe('what pupils get', () => {
  it.each([
    [
      'a Jitsi room without the teacher’s token and options',
      'https://meet.jit.si/bcdfg-hjkmnp-qrstv-wxyz23?jwt=eyJ0#config.startWithAudioMuted=true',
      'https://meet.jit.si/bcdfg-hjkmnp-qrstv-wxyz23',
    ],
    [
      'a Meet link without the account it was opened with',
      'https://meet.google.com/ABC-defg-hij?authuser=0&pli=1',
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      'a Zoom link with its password and nothing that follows readers',
      'https://zoom.us/j/12345678901?pwd=a.1&utm_source=mail#success',
      'https://zoom.us/j/12345678901?pwd=a.1',
    ],
    [
      'the web link of Zoom’s own scheme',
      'zoommtg://zoom.us/join?action=join&confno=12345678901&pwd=abc&uname=Lea',
      'https://zoom.us/j/12345678901?pwd=abc',
    ],
    [
      'the link inside Outlook’s wrapper',
      'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij&data=05%7C02',
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      'the link inside Google’s wrapper',
      'https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F12345678901%3Fpwd%3Dabc&sa=D',
      'https://zoom.us/j/12345678901?pwd=abc',
    ],
    [
      'a page as it is, but for the tracking',
      'https://classe.example/salle?id=4&utm_campaign=rentree&fbclid=1#top',
      'https://classe.example/salle?id=4#top',
    ],
  ])('%s', (_name, pasted, url) => {
    expect(read(pasted).url).toBe(url);
  });
});

describe('the form of a link leaves to doubt', () => {
  it.each<[string, readonly RoomFault[]]>([
    ['https://zoom.us/j/12345678901?pwd=abc', []],
    ['https://zoom.us/j/12345678?pwd=abc', ['zoom-number']],
    ['https://zoom.us/j/123456789012?pwd=abc', ['zoom-number']],
    ['https://zoom.us/j/123456789', ['zoom-no-password']],
    ['https://zoom.us/s/12345678901?pwd=abc', ['zoom-host-link']],
    ['https://zoom.us/j/12345678901?pwd=abc&zak=eyJ', ['zoom-host-link']],
    ['https://app.zoom.us/wc/12345678901/start?pwd=abc', ['zoom-host-link']],
    ['zoommtg://zoom.us/start?confno=12345678901&pwd=abc', ['zoom-host-link']],
    ['https://zoom.us/meetings', ['zoom-number', 'zoom-no-password']],
    ['https://eu.bbcollab.com/invite/4f2a', ['collaborate-moderator-link']],
    ['https://eu.bbcollab.com/guest/4f2a', []],
    ['https://meet.google.com/abcdefghij', ['room-code']],
    ['https://meet.google.com/lookup/classe', []],
    ['https://visio.numerique.gouv.fr/classe-4a', ['room-code']],
    ['https://meet.jit.si/classe4A', ['guessable-name']],
    ['https://meet.jit.si/CoursDeMadameDupont2026', ['guessable-name']],
    ['https://meet.jit.si/Math%C3%A9matiques-4eB', ['guessable-name']],
    ['https://meet.jit.si/CircularSquirrelsExchangePersonally', []],
    ['https://meet.jit.si/7f9c24e8-3b12-4f5a-9d10-2c6b8e4a1f00', []],
    ['https://meet.jit.si/', []],
    ['http://classe.example/salle', ['not-secure']],
    ['http://localhost:8080/salle', []],
  ])('%s', (link, faults) => {
    expect(read(link).faults).toEqual(faults);
  });

  it('never about a name that Continuo made', () => {
    const bytes = fc.uint8Array({ minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(bytes, (random) => {
        expect(read(`https://meet.jit.si/${jitsiRoomName(random)}`).faults).toEqual([]);
      }),
    );
  });
});

describe('a Jitsi server without a room', () => {
  it.each<[string, boolean, RoomProduct?]>([
    ['https://meet.jit.si', true],
    ['https://meet.jit.si/#config.x=1', true],
    ['https://meet.jit.si/classe4A', false],
    ['https://visio.lycee.example:8443/', true, 'jitsi'],
    ['https://visio.lycee.example/', false],
  ])('%s: %s', (link, isInstance, product) => {
    expect(read(link, product).isInstance).toBe(isInstance);
  });

  it('keeps its port', () => {
    expect(read('https://Visio.Lycee.example:8443/', 'jitsi').host).toBe(
      'visio.lycee.example:8443',
    );
  });
});

const ZOOM_FR = `Mme Dupont vous invite à une réunion Zoom planifiée.

Sujet : Maths 4A
Heure : 23 nov. 2026 08:00 AM Paris

Participer à la réunion Zoom
https://us02web.zoom.us/j/81234567890?pwd=QWxhZGRpbjpvcGVuIHNlc2FtZQ.1

ID de réunion : 812 3456 7890
Code secret : 4A2026

Trouvez votre numéro local : https://us02web.zoom.us/u/kbTzDq
Aide : https://support.zoom.us/hc/fr.`;

const TEAMS_EN = `________________________________________________________________________________
Microsoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-GB>
Join the meeting now<https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzY2%40thread.v2/0?context=%7b%22Tid%22%3a
 %2212%22%7d>
Meeting ID: 312 345 678 901
For organisers: Meeting options<https://teams.microsoft.com/meetingOptions/?organizerId=1&tenantId=2>`;

const MEET_FR = `Bonjour, voici le lien de la classe.
Pour participer à la réunion vidéo, cliquez sur ce lien : meet.google.com/abc-defg-hij.
Sinon, composez le +33 1 87 40 00 00, code 123 456 789#
En savoir plus : https://support.google.com/a/users/answer/9282720`;

describe('a whole invitation', () => {
  it.each([
    [
      'Zoom in French',
      ZOOM_FR,
      'https://us02web.zoom.us/j/81234567890?pwd=QWxhZGRpbjpvcGVuIHNlc2FtZQ.1',
    ],
    [
      'Teams in English, its link folded between angle brackets',
      TEAMS_EN,
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzY2%40thread.v2/0?context=%7b%22Tid%22%3a%2212%22%7d',
    ],
    ['Meet in French, without a scheme', MEET_FR, 'https://meet.google.com/abc-defg-hij'],
    [
      'a link in brackets',
      'La salle (https://lycee.cned.fr/cv/12/34).',
      'https://lycee.cned.fr/cv/12/34',
    ],
    [
      'a link in French quotes',
      'Lien : « https://classe.example/salle/12 »',
      'https://classe.example/salle/12',
    ],
    [
      'a link out of a web page',
      'Ici : https://classe.example/?a=1&amp;b=2 merci',
      'https://classe.example/?a=1&b=2',
    ],
    [
      'a link with brackets of its own',
      'Voir https://classe.example/salle_(4A) merci',
      'https://classe.example/salle_(4A)',
    ],
  ])('%s', (_name, mail, url) => {
    expect(read(mail).url).toBe(url);
  });
});

describe('nothing to open', () => {
  it.each([
    '',
    '   ',
    'bonjour à tous',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:secret@classe.example/',
    'mailto:lea@classe.example',
    'zoommtg://zoom.us/join?confno=abc',
    'https://',
  ])('%j', (text) => {
    expect(recogniseLink(text)).toEqual({ ok: false, error: 'bad-address' });
  });

  it('whatever is pasted, the answer is a web address or a refusal', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (text) => {
          const found = recogniseLink(text);
          if (found.ok) expect(found.value.url).toMatch(/^https?:\/\/[^/]/);
        },
      ),
    );
  });

  // Ten times what a form takes: where a step went back over the text, this would not end in time.
  it('reads the most hostile text in one go', () => {
    const rows = [')', ').', ' ', '>', '(', '"', '\u201d '];
    for (const row of rows) {
      const text = `x https://a.example/${row.repeat(100_000)}a`.slice(0, 100_000);
      for (const pasted of [text, text.slice(2), `${text}a`]) {
        expect(recogniseLink(pasted), row).toHaveProperty('ok');
      }
    }
  });

  it('keeps a bracket at the end of a link that was opened in it, and no other', () => {
    for (const pasted of [
      'https://a.example/?()',
      '(https://a.example/?()).',
      '«https://a.example/?()»).',
    ]) {
      expect(read(pasted).url, pasted).toBe('https://a.example/?()');
    }
  });

  it('leaves a password whole that ends as a word in a message could', () => {
    const link = 'https://us02web.zoom.us/j/84512345678?pwd=Zk5QbVJ_';
    expect(read(link).url).toBe(link);
  });

  it('takes what was recognised for itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        const found = recogniseLink(text);
        if (found.ok) expect(read(found.value.url, found.value.product).url).toBe(found.value.url);
      }),
    );
  });
});
