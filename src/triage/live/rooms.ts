/** PURE. Names of the rooms in which sockets listen. */

export function departmentRoom(department: string): string {
  return `department:${department}`;
}

/** The windows of one official. */
export function officialRoom(officialId: string): string {
  return `official:${officialId}`;
}

/** The rooms in which a change of a case is heard: its department's, and that of the department which lost it. */
export function roomsOf(change: { department: string; formerDepartment: string | null }): string[] {
  const { department, formerDepartment } = change;
  return [department, ...(formerDepartment === null ? [] : [formerDepartment])].map(departmentRoom);
}
