/** A case whose every id and text of the record is the same. */
export const recordOfOneChild = (name: string): object => ({
  id: name,
  family: {
    case: { status: 'open', program: 'ongoingServices', openedOn: '2026-02-20' },
    casePlan: { onFile: false },
    people: [{ id: name, role: 'parent', deceased: false }],
  },
  children: [
    {
      id: name,
      dateOfBirth: '2012-11-30',
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
      placements: [{ startDate: '2026-03-02', setting: 'relativeFosterFamilyHome' }],
      casePlan: {
        extent: 'whole',
        developedOn: '2026-04-20',
        assessment: name,
        contents: { physicalHealth: name },
        services: [{ id: name, need: name, providerId: name }],
        objectives: [{ id: name }],
      },
    },
  ],
});
