import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
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
