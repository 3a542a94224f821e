export type TopicId = 'overview' | 'integration' | 'innovation' | 'ecology' | 'other';
export type Topic = { id: TopicId; nameZh: string; nameEn: string };

/** Topics of a briefing, in the order a briefing tells them. Every indicator has one. */
export const topics: readonly Topic[] = [
  { id: 'overview', nameZh: '总览', nameEn: 'Overview' },
  { id: 'integration', nameZh: '共融共建', nameEn: 'Integration and joint development' },
  { id: 'innovation', nameZh: '创新驱动', nameEn: 'Innovation' },
  { id: 'ecology', nameZh: '绿色发展与生态修复', nameEn: 'Green development and ecological restoration' },
  { id: 'other', nameZh: '其他指标', nameEn: 'Other indicators' },
];

export function topicOf(id: string): Topic | null {
  return topics.find((topic) => topic.id === id) ?? null;
}
