import type { Sentences } from './sentences.ts';

/** The indicator store, its backups and packages. */
export const storeFailures = {
  'store-missing': {
    'zh-CN': '找不到指标库“{name}”。请检查路径；汇报文件中的数据不受影响。',
    en: 'The indicator store “{name}” was not found. Check its path; the figures inside briefings are not affected.',
  },
  'store-damaged': {
    'zh-CN':
      '指标库“{name}”已损坏，已原样保留，未作改动。请从备份恢复（最近的备份：{backup}）；汇报文件仍可打开、放映和导出。',
    en: 'The indicator store “{name}” is damaged and was left as it is. Restore it from a backup (the newest: {backup}); briefings still open, present and export.',
  },
  'store-too-new': {
    'zh-CN': '指标库“{name}”由更新版本的丹霞建立，已原样保留。请先升级丹霞；汇报文件仍可打开、放映和导出。',
    en: 'The indicator store “{name}” was made by a newer Danxia and was left as it is. Update Danxia; briefings still open, present and export.',
  },
  'store-not-migratable': {
    'zh-CN': '指标库“{name}”的版本无法转换，已原样保留。请从备份恢复，或联系维护人员；汇报文件不受影响。',
    en: 'The version of the indicator store “{name}” cannot be converted; it was left as it is. Restore a backup or ask your support; briefings are not affected.',
  },
  'store-busy': {
    'zh-CN': '指标库“{name}”正被其他程序使用，没有改动。请关闭其他程序后再试。',
    en: 'The indicator store “{name}” is in use by another program; nothing was changed. Close the other program and try again.',
  },
  'sample-damaged': {
    'zh-CN': '随程序提供的示例数据缺失或损坏，没有建立示例指标库，您的文件不受影响。请重新安装丹霞。',
    en: 'The sample data that comes with the program is missing or damaged, so the sample store was not built; your files are not affected. Install Danxia again.',
  },
  'backup-damaged': {
    'zh-CN': '备份“{name}”已损坏，或不是丹霞指标库的备份，没有恢复，当前指标库保持不变。请换一个备份（{detail}）。',
    en: 'The backup “{name}” is damaged or not one of a Danxia store; nothing was restored and the store is unchanged. Choose another backup ({detail}).',
  },
  'backup-not-found': {
    'zh-CN': '找不到备份“{name}”，没有恢复，当前指标库保持不变。请刷新备份列表后重新选择。',
    en: 'The backup “{name}” was not found; nothing was restored and the store is unchanged. Refresh the list of backups and choose again.',
  },
  'package-damaged': {
    'zh-CN':
      '数据包“{name}”不完整或被改动过，没有恢复，当前指标库保持不变。请重新获取数据包，或用其他备份（{detail}）。',
    en: 'The data package “{name}” is incomplete or was changed; nothing was restored and the store is unchanged. Get the package again or use another backup ({detail}).',
  },
  'too-many-figures': {
    'zh-CN':
      '指标库有 {count} 个数据，超过这种表格的上限 {most} 个，没有导出“{name}”，原有文件保持不变。请改为导出 CSV 或数据包。',
    en: 'The store holds {count} figures, more than the {most} such a workbook takes; “{name}” was not exported and what was there is unchanged. Export CSV or the data package instead.',
  },
} satisfies Sentences;
