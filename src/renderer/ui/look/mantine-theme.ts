import {
  ActionIcon,
  Autocomplete,
  Button,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { focusInMenu } from '../parts/after-menu.ts';

/** The one accent of the application: the vermilion of the sandstone hills. */
const vermilion: MantineColorsTuple = [
  '#fdf1ee',
  '#f8dfd8',
  '#f0bdb0',
  '#e89985',
  '#e17b62',
  '#e0704f',
  '#c8492f',
  '#b8412a',
  '#9c3321',
  '#7a2a1b',
];

/** Greys with a little of the paper's warmth, so that the slide is the only pure white on the screen. */
const warmDark: MantineColorsTuple = [
  '#ece7e1',
  '#c9c2ba',
  '#a1988f',
  '#7d756d',
  '#47423d',
  '#36322e',
  '#2b2825',
  '#211f1d',
  '#191716',
  '#121110',
];
const warmGray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ef',
  '#eae6e1',
  '#ddd8d1',
  '#c9c2b9',
  '#a8a098',
  '#7d756d',
  '#5a534c',
  '#3d3833',
  '#26211e',
];

const fontFamily = '"Danxia Latin", "Noto Sans SC", system-ui, sans-serif';

export const mantineTheme = createTheme({
  colors: { vermilion, dark: warmDark, gray: warmGray },
  primaryColor: 'vermilion',
  primaryShade: { light: 7, dark: 6 },
  black: '#26211e',
  fontFamily,
  headings: { fontFamily, fontWeight: '700' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  defaultRadius: 6,
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 30 } }),
    Autocomplete: Autocomplete.extend({ defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    Input: Input.extend({ defaultProps: { size: 'xs' } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
    MenuDropdown: Menu.Dropdown.extend({ defaultProps: { onFocus: focusInMenu } }),
    Modal: Modal.extend({
      styles: { title: { fontSize: '15px', fontWeight: 700 } },
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.32 }, transitionProps: { duration: 120 } },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({
      defaultProps: { size: 'xs', allowDeselect: false, checkIconPosition: 'right', comboboxProps: { shadow: 'md' } },
    }),
    Switch: Switch.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 450, closeDelay: 0, transitionProps: { duration: 80 }, withinPortal: true },
    }),
  },
});
