/** What the file says about itself. `date` is an ISO date; '' leaves it out. */
export type DocumentProperties = {
  title: string;
  subject: string;
  author: string;
  organisation: string;
  language: 'zh-CN' | 'en';
  date: string;
};
