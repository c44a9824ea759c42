/** The meeting in a window of the app. */
export const meetingRoom = {} as const;
