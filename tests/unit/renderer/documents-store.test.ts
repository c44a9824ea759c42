import { beforeEach, describe, expect, it } from 'vitest';
import type { AttestableView } from '../../../core/contract/print-views';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { leaveAttestable, makeAttestation, makeSheet, readAttestable, useDocuments } = await import(
  '../../../renderer/stores/documents'
);

const list = (...ids: readonly string[]): AttestableView => ({
  timeZone: 'Europe/Paris',
  lessons: ids.map((lessonId) => ({
    lessonId,
    className: '4A',
    subject: '',
    start: '2026-11-23T07:00:00Z',
    end: '2026-11-23T07:55:00Z',
    minutes: 12,
    reported: false,
  })),
});
const saved = { kind: 'saved', fileName: 'Fiche.pdf', folder: '/home' } as const;
const asked = (name: string) => host.asked.filter((one) => one.name === name).length;

beforeEach(() => {
  leaveAttestable();
  host.forget();
});

describe('a document', () => {
  it('says whose it is while it is made, and where it went', async () => {
    void makeSheet('4A', 'pdf');
    expect(useDocuments.getState().making).toEqual({ about: '4A', as: 'pdf' });
    await host.answer('documents:sheet', { ok: true, value: saved });
    expect(useDocuments.getState()).toMatchObject({
      making: null,
      made: { about: '4A', ...saved },
      failed: null,
    });
  });

  it('is not begun while another is made', () => {
    const before = asked('documents:sheet') + asked('documents:attestation');
    void makeSheet('4A', 'pdf');
    void makeAttestation('monday', 'paper');
    expect(asked('documents:sheet') + asked('documents:attestation')).toBe(before + 1);
  });

  it('that was given up leaves nothing, and another can be made', async () => {
    void makeSheet('4A', 'paper');
    await host.answer('documents:sheet', { ok: true, value: { kind: 'cancelled' } });
    expect(useDocuments.getState()).toMatchObject({ making: null, made: null, failed: null });
  });

  it('that failed says so at its place until the next is begun', async () => {
    void makeAttestation('monday', 'pdf');
    const error = { code: 'document-failed' } as const;
    await host.answer('documents:attestation', { ok: false, error });
    expect(useDocuments.getState().failed).toEqual({ about: 'monday', as: 'pdf', error });
    void makeAttestation('monday', 'pdf');
    expect(useDocuments.getState().failed).toBeNull();
  });

  it('that comes after the vault was locked is not told', async () => {
    void makeSheet('4A', 'pdf');
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('documents:sheet', { ok: true, value: saved });
    expect(useDocuments.getState().made).toBeNull();
  });
});

describe('the list of lessons to attest', () => {
  it('is read again when something of the day changes, only while it is shown', async () => {
    void readAttestable();
    await host.answer('documents:attestable', { ok: true, value: list('monday') });
    expect(useDocuments.getState().attestable).toEqual(list('monday'));
    host.announce('day:changed', {});
    await host.answer('documents:attestable', { ok: true, value: list('tuesday', 'monday') });
    expect(useDocuments.getState().attestable?.lessons).toHaveLength(2);
    leaveAttestable();
    const before = asked('documents:attestable');
    host.announce('day:changed', {});
    expect(asked('documents:attestable')).toBe(before);
  });

  it('keeps the later of two readings', async () => {
    void readAttestable();
    void readAttestable();
    await host.answerLast('documents:attestable', { ok: true, value: list('new') });
    await host.answer('documents:attestable', { ok: true, value: list('old') });
    expect(useDocuments.getState().attestable).toEqual(list('new'));
  });
});
