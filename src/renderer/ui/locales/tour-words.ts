import { inBothLanguages } from './in-both-languages.ts';

/** What the tour of one minute says. */
export const tourWords = inBothLanguages(
  {
    tour: {
      count: '{{step}} / {{of}}',
      skip: '跳过',
      back: '上一步',
      next: '下一步',
      end: '开始使用',
      slides: {
        title: '全部幻灯片都在这里',
        text: '按章节排列：点选、拖动排序，右键还有更多操作。放心改，每一步都能撤销。',
      },
      canvas: {
        title: '直接在页面上改',
        text: '双击标题或文字就能写。输入 @ 可以插入指标库里的数据，数据会一直带着时期和出处。',
      },
      data: {
        title: '数据来自指标库',
        text: '打开数据栏，按名称或拼音首字母查找，放成卡片、图表或表格。按钮右边是指标库，从那里导入表格和文稿。',
      },
      inspector: {
        title: '选中什么，就在这里设置',
        text: '换图表类型、时期和单位，换版式和主题；每个数字的出处也在这里。',
      },
      palette: {
        title: '想做什么，搜一下',
        text: '按 {{keys}}，输入命令或幻灯片标题，例如“换地区”。',
      },
      present: {
        title: '放映和导出',
        text: '按 {{keys}} 从头放映。左边的导出能得到可编辑的 PowerPoint、PDF 和 Excel。',
      },
    },
  },
  {
    tour: {
      count: '{{step}} of {{of}}',
      skip: 'Skip',
      back: 'Back',
      next: 'Next',
      end: 'Start working',
      slides: {
        title: 'All slides, by section',
        text: 'Click one, drag to reorder, right-click for more. Change whatever you like; every step can be undone.',
      },
      canvas: {
        title: 'Write on the slide itself',
        text: 'Double-click a title or a text to write. Type @ to put in a figure of the store; it keeps its period and source.',
      },
      data: {
        title: 'Figures come from the store',
        text: 'Open the data drawer and search by name or pinyin initials, then place a card, a chart or a table. Next to it is the store, where tables and texts are imported.',
      },
      inspector: {
        title: 'Settings of what is selected',
        text: 'Chart type, period and unit, layout and theme; and where each number comes from.',
      },
      palette: {
        title: 'Search for what you want to do',
        text: 'Press {{keys}} and type a command or a slide’s title, such as “other area”.',
      },
      present: {
        title: 'Present and export',
        text: 'Press {{keys}} to present from the start. Export, to the left, makes an editable PowerPoint, a PDF or an Excel file.',
      },
    },
  },
);
