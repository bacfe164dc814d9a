/** Questions that the service of start-service.ts answers, and one on which it abstains. */
export const ANSWERED = 'What did Amara say about landing stations?';
export const ABSTAINED = 'What did Ilse say about open licences?';
