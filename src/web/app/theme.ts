import { type ThemeConfig, theme as themes } from 'antd'

/** Calm and official: the blue of the printed reports, little colour beside it, and rows as dense as those of a sheet. */
export const theme: ThemeConfig = {
  algorithm: themes.compactAlgorithm,
  hashed: false,
  token: {
    colorPrimary: '#0b4f9e',
    colorInfo: '#0b4f9e',
    colorLink: '#0b4f9e',
    colorSuccess: '#1f6f43',
    colorWarning: '#9a6200',
    colorWarningBg: '#fdf4e1',
    colorWarningBorder: '#e0bd7a',
    colorError: '#b3261e',
    colorText: '#1b1f24',
    colorTextSecondary: '#4a5360',
    colorTextDescription: '#4a5360',
    colorTextPlaceholder: '#667080',
    colorBorder: '#aab2bd',
    colorBorderSecondary: '#d9dee5',
    colorBgLayout: '#f3f5f8',
    borderRadius: 3,
    // The compact arrangement takes the size below: 13 px.
    fontSize: 15,
    fontFamily: 'var(--letters)',
    wireframe: false,
    motion: false,
  },
}
