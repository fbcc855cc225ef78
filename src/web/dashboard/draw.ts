import { BarChart, MapChart } from 'echarts/charts'
import { GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import * as charts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ProvinceMap } from './dashboard-queries.ts'

charts.use([BarChart, MapChart, GridComponent, TooltipComponent, VisualMapComponent, SVGRenderer])

/** A part that is drawn, as its bar or its area. */
export type DrawnPart = { readonly key: string; readonly label: string; readonly value: number; readonly text: string }

const ink = '#1b1f24'
const blue = '#0b4f9e'

/**
 * Draws bars, or the areas of a map, into an element.
 * @param onChosen told the key of the part on which somebody clicks
 * @returns takes the drawing away
 */
export const draw = (
  into: HTMLElement,
  parts: readonly DrawnPart[],
  map: ProvinceMap | undefined,
  onChosen: (key: string) => void,
): (() => void) => {
  const chart = charts.init(into, undefined, { renderer: 'svg', locale: 'EN' })
  if (map !== undefined) charts.registerMap('province', map as unknown as Parameters<typeof charts.registerMap>[1])
  chart.setOption(map === undefined ? barsOf(parts) : areasOf(parts))
  chart.on('click', ({ name, dataIndex }) => {
    const key = map === undefined ? parts[parts.length - 1 - dataIndex]?.key : name
    if (parts.some((part) => part.key === key)) onChosen(String(key))
  })
  const resized = new ResizeObserver(() => chart.resize())
  resized.observe(into)
  return () => {
    resized.disconnect()
    chart.dispose()
  }
}

const common = { animation: false, textStyle: { color: ink, fontSize: 12 } } as const

const barsOf = (parts: readonly DrawnPart[]) => {
  // The first bar stands at the top.
  const upwards = [...parts].reverse()
  return {
    ...common,
    grid: { left: 8, right: 56, top: 4, bottom: 4, outerBoundsMode: 'same' as const },
    xAxis: { type: 'value' as const, show: false, min: 0 },
    yAxis: {
      type: 'category' as const,
      data: upwards.map(({ label }) => label),
      axisLine: { lineStyle: { color: '#aab2bd' } },
      axisTick: { show: false },
      axisLabel: { color: ink, width: 150, overflow: 'truncate' as const },
    },
    series: [
      {
        type: 'bar' as const,
        data: upwards.map(({ value }) => value),
        barMaxWidth: 18,
        cursor: 'pointer',
        itemStyle: { color: blue },
        label: {
          show: true,
          position: 'right' as const,
          color: ink,
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => upwards[dataIndex]?.text ?? '',
        },
      },
    ],
  }
}

const areasOf = (parts: readonly DrawnPart[]) => ({
  ...common,
  tooltip: {
    trigger: 'item' as const,
    renderMode: 'richText' as const,
    formatter: ({ name }: { readonly name: string }) => {
      const part = parts.find(({ key }) => key === name)
      return part === undefined ? 'Không có số liệu' : `${part.label}: ${part.text}`
    },
  },
  visualMap: {
    // From the least to the most: districts that are nearly alike would all look the same beside nought.
    min: Math.min(...parts.map(({ value }) => value)),
    max: Math.max(...parts.map(({ value }) => value)),
    text: [parts[0]?.text ?? '', parts.at(-1)?.text ?? ''],
    left: 4,
    bottom: 4,
    itemHeight: 70,
    calculable: false,
    inRange: { color: ['#dbe7f5', blue] },
    textStyle: { color: ink },
  },
  series: [
    {
      type: 'map' as const,
      map: 'province',
      nameProperty: 'code',
      selectedMode: false as const,
      data: parts.map(({ key, value }) => ({ name: key, value })),
      itemStyle: { areaColor: '#f3f5f8', borderColor: '#667080' },
      emphasis: { label: { show: false }, itemStyle: { areaColor: '#f2c14e' } },
      label: { show: false },
    },
  ],
})
