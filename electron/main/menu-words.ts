import type { MenuCommand } from '#contract/menu-commands.ts';
import type { Settings } from '#contract/settings.ts';

type Words = Record<MenuCommand, string> & {
  file: string;
  edit: string;
  slide: string;
  view: string;
  window: string;
  help: string;
  openRecent: string;
  noRecent: string;
  cut: string;
  copy: string;
  paste: string;
  selectAll: string;
  closeWindow: string;
  minimise: string;
  quit: string;
  about: string;
  fullScreen: string;
  developerTools: string;
};

const words: Record<Settings['locale'], Words> = {
  'zh-CN': {
    file: '文件',
    edit: '编辑',
    slide: '幻灯片',
    view: '视图',
    window: '窗口',
    help: '帮助',
    new: '新建汇报…',
    'new-window': '新建窗口',
    rebind: '换地区或时期…',
    open: '打开…',
    openRecent: '最近打开',
    noRecent: '没有最近的文件',
    save: '保存',
    'save-as': '另存为…',
    versions: '历次保存…',
    'save-template': '存为模板…',
    export: '导出…',
    closeWindow: '关闭窗口',
    quit: '退出',
    tour: '一分钟上手',
    about: '关于丹霞',
    undo: '撤销',
    redo: '重做',
    'toggle-history': '修改历史',
    find: '查找…',
    replace: '替换…',
    'copy-picture': '复制为图片',
    'copy-data': '复制数据',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    'insert-slide': '插入幻灯片…',
    'duplicate-slide': '复制当前幻灯片',
    'delete-slide': '删除幻灯片',
    'move-slide-up': '上移',
    'move-slide-down': '下移',
    'add-section': '添加章节',
    present: '从当前页放映',
    'present-from-start': '从头放映',
    'zoom-in': '放大',
    'zoom-out': '缩小',
    'zoom-fit': '适合窗口',
    'zoom-actual': '实际大小',
    'toggle-sorter': '幻灯片浏览',
    'toggle-notes': '备注',
    'toggle-data': '指标数据',
    'open-store': '指标库',
    'toggle-scheme': '切换深浅色',
    'toggle-language': 'English',
    minimise: '最小化',
    fullScreen: '全屏',
    developerTools: '开发者工具',
  },
  en: {
    file: 'File',
    edit: 'Edit',
    slide: 'Slide',
    view: 'View',
    window: 'Window',
    help: 'Help',
    new: 'New briefing…',
    'new-window': 'New window',
    rebind: 'Other area or period…',
    open: 'Open…',
    openRecent: 'Open recent',
    noRecent: 'No recent files',
    save: 'Save',
    'save-as': 'Save as…',
    versions: 'Saved Versions…',
    'save-template': 'Save as template…',
    export: 'Export…',
    closeWindow: 'Close window',
    quit: 'Quit',
    tour: 'One-minute Tour',
    about: 'About Danxia',
    undo: 'Undo',
    redo: 'Redo',
    'toggle-history': 'History',
    find: 'Find…',
    replace: 'Replace…',
    'copy-picture': 'Copy as picture',
    'copy-data': 'Copy data',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    'insert-slide': 'Insert slide…',
    'duplicate-slide': 'Duplicate slide',
    'delete-slide': 'Delete slide',
    'move-slide-up': 'Move up',
    'move-slide-down': 'Move down',
    'add-section': 'Add section',
    present: 'Present from this slide',
    'present-from-start': 'Present from the start',
    'zoom-in': 'Zoom in',
    'zoom-out': 'Zoom out',
    'zoom-fit': 'Fit to window',
    'zoom-actual': 'Actual size',
    'toggle-sorter': 'Slide sorter',
    'toggle-notes': 'Notes',
    'toggle-data': 'Indicator data',
    'open-store': 'Indicator store',
    'toggle-scheme': 'Switch light and dark',
    'toggle-language': '中文',
    minimise: 'Minimise',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
  },
};

export function menuWords(locale: Settings['locale']): Words {
  return words[locale];
}
