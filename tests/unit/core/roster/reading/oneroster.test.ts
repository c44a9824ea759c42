import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf, refusalOf, rosterOf } from './sample-files';

type Tables = Readonly<Record<string, string>>;
const archive = (tables: Tables, folder = '') =>
  zipSync(
    Object.fromEntries(
      Object.entries(tables).map(([name, text]) => [`${folder}${name}.csv`, bytesOf(text)]),
    ),
  );

const users = `givenName,familyName,role,status,enabledUser,sourcedId,grades,email
Hugo,LI,student,active,true,1,05,hugo@exemple.fr
Ève,ROUX,student,tobedeleted,true,2,05,
Léa,PETIT,student,active,false,3,05,
Anne,PROF,teacher,active,true,4,,
Paul,PARENT,guardian,active,true,5,,
`;
const classes = `title,sourcedId,classType,classCode,status,grades
5C,c1,homeroom,5C,active,
Maths 5C,c2,scheduled,,active,05
Vieille,c3,scheduled,,tobedeleted,
,c4,scheduled,LATIN,active,
`;
const enrollments = `userSourcedId,classSourcedId,role,status
1,c2,student,active
1,c1,student,active
1,c3,student,active
1,c4,student,active
2,c1,student,active
3,c1,student,active
4,c1,teacher,active
`;

test('columns are known by their names; who is disabled, deleted or no pupil is left out', () => {
  for (const folder of ['', 'export/2026/']) {
    expect(rosterOf(archive({ users, classes, enrollments }, folder)).pupils).toEqual([
      {
        lastName: 'LI',
        firstName: 'Hugo',
        email: 'hugo@exemple.fr',
        level: '05',
        className: '5C',
        groups: ['Maths 5C', 'LATIN'],
      },
    ]);
  }
});

test('the only class of a pupil is the class, whatever its type; of several courses none is', () => {
  const one = enrollments.replace('1,c1,student,active\n', '').replace('1,c4,student,active\n', '');
  expect(rosterOf(archive({ users, classes, enrollments: one })).pupils).toMatchObject([
    { className: 'Maths 5C', groups: [] },
  ]);
  const two = enrollments.replace('1,c1,student,active\n', '');
  const [pupil] = rosterOf(archive({ users, classes, enrollments: two })).pupils;
  expect([pupil?.className, pupil?.groups]).toEqual([undefined, ['Maths 5C', 'LATIN']]);
});

describe('the days of an enrolment', () => {
  const stays = (...rows: readonly string[]) => {
    const people = 'sourcedId,role,givenName,familyName\n1,student,Hugo,LI\n2,student,Lou,WANG\n';
    const dated = `userSourcedId,classSourcedId,role,beginDate,endDate\n${rows.join('\n')}\n`;
    const { pupils, warnings } = rosterOf(archive({ users: people, classes, enrollments: dated }));
    const said = pupils.map(({ enteredOn, leftOn }) => [enteredOn, leftOn]);
    return { said, codes: warnings.map(({ code }) => code) };
  };

  test('are those of the stay in the class, not in its courses', () => {
    const { said } = stays(
      '1,c2,student,2026-10-10,2026-10-20',
      '1,c1,student,2026-09-01,2026-11-05',
      '2,c1,student,2026-09-14,',
    );
    expect(said).toEqual([
      ['2026-09-01', '2026-11-05'],
      ['2026-09-14', undefined],
    ]);
  });

  test('when the class ends nobody has left it', () => {
    const { said } = stays(
      '1,c1,student,2026-09-01,2026-11-05',
      '2,c1,student,2026-09-01,2027-07-03',
      '4,c1,teacher,2026-09-01,2027-08-31',
    );
    expect(said).toEqual([
      ['2026-09-01', '2026-11-05'],
      ['2026-09-01', undefined],
    ]);
  });

  test('of several terms are the first and the last', () => {
    const { said } = stays(
      '1,c1,student,2027-01-04,2027-03-31',
      '1,c1,student,2026-09-01,2026-12-18',
      '2,c1,student,2026-09-01,2027-07-03',
    );
    expect(said[0]).toEqual(['2026-09-01', '2027-03-31']);
  });

  test('that do not exist are told', () => {
    const { said, codes } = stays('1,c1,student,2026-02-31,soon', '2,c1,student,,');
    expect(said).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(codes).toEqual(['date-invalid', 'date-invalid']);
  });
});

test('a role may stand in roles.csv or in the enrolments', () => {
  const roleless = 'sourcedId,givenName,familyName\n1,Hugo,LI\n4,Anne,PROF\n';
  const names = (tables: Tables) =>
    rosterOf(archive(tables)).pupils.map(({ lastName }) => lastName);
  expect(names({ users: roleless, classes, enrollments })).toEqual(['LI']);
  const roles = 'userSourcedId,role\n4,student\n1,teacher\n';
  expect(names({ users: roleless, classes, enrollments, roles })).toEqual(['PROF']);
});

test('what is not kept is named when a pupil has it', () => {
  const rich = `sourcedId,role,givenName,familyName,phone,sms,agentSourcedIds,identifier,password
1,student,Hugo,LI,01,,5,42,
4,teacher,Anne,PROF,,06,,,secret
`;
  expect(rosterOf(archive({ users: rich, classes, enrollments })).leftOut).toEqual([
    { label: 'sourcedId', why: 'other' },
    { label: 'phone', why: 'phone' },
    { label: 'agentSourcedIds', why: 'guardian' },
    { label: 'identifier', why: 'other' },
  ]);
});

test('no pupil among the users is said', () => {
  const staff = 'sourcedId,role,givenName,familyName\n4,teacher,Anne,PROF\n';
  expect(refusalOf(archive({ users: staff, classes, enrollments }))).toBe('roster-no-pupil');
});

test('users beside no table of classes are no OneRoster', () => {
  expect(rosterOf(archive({ users: 'Nom,Prénom,Classe\nLI,Hugo,4A\n' })).format).toBe('table');
});

test('forty thousand enrolments are read', () => {
  const many = Array.from({ length: 40_000 }, (_, i) => `x${i},c1,student,active`).join('\n');
  const list = rosterOf(archive({ users, classes, enrollments: `${enrollments}${many}\n` }));
  expect(list.pupils).toHaveLength(1);
});
