// Draws the figures over time; the table beside each chart has the same numbers.
'use strict';
(() => {
  const styles = () => getComputedStyle(document.documentElement);
  const color = name => styles().getPropertyValue(name).trim();
  const tones = ['--update', '--contested', '--new', '--correction', '--confirmation', '--soft'];
  const dashes = [[], [6, 4], [2, 3], [8, 3, 2, 3]];

  // Hours, and below them the day where it begins, as the reader writes them.
  const hour = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  const ticks = (_, splits, axis, space, step) => splits.map((at, i) => {
    const time = new Date(at * 1000);
    if (step >= 86400) return day.format(time);
    const isNewDay = i === 0 || day.format(new Date(splits[i - 1] * 1000)) !== day.format(time);
    return hour.format(time) + (isNewDay ? '\n' + day.format(time) : '');
  });

  function draw(box) {
    const data = JSON.parse(box.dataset.chart);
    const lines = data.lines.map(line => line.values);
    const series = data.lines.map((line, i) => ({
      label: line.name, stroke: color(tones[i % tones.length]), dash: dashes[i % dashes.length], width: 2, spanGaps: true,
      points: { show: true, size: 7, fill: color('--paper') }, value: (_, v) => v === null ? '–' : v.toLocaleString(),
    }));
    const axis = { stroke: color('--soft'), grid: { stroke: color('--line'), width: 1 }, ticks: { stroke: color('--line') }, font: '11px sans-serif' };
    const all = lines.flat().filter(v => v !== null);
    const contested = {
      hooks: { drawClear: [plot => {
        const last = lines.map(values => values.filter(v => v !== null).at(-1)).filter(v => v !== undefined);
        if (!data.contested || last.length < 2) return;
        const [top, bottom] = [plot.valToPos(Math.max(...last), 'y', true), plot.valToPos(Math.min(...last), 'y', true)];
        plot.ctx.save();
        plot.ctx.globalAlpha = 0.12;
        plot.ctx.fillStyle = color('--contested');
        plot.ctx.fillRect(plot.bbox.left, top, plot.bbox.width, bottom - top);
        plot.ctx.restore();
      }] },
    };
    box.textContent = '';
    const pad = (Math.max(...all) - Math.min(...all)) * 0.1 || 1;
    const plot = new uPlot({
      width: box.clientWidth || 300, height: 180, legend: { live: false }, plugins: [contested],
      scales: { x: { time: data.dated }, y: { range: [Math.min(...all) - pad, Math.max(...all) + pad] } },
      axes: [data.dated ? { ...axis, values: ticks } : axis, { ...axis, size: 52 }],
      series: [{ value: (_, v) => v === null ? '–' : data.dated ? new Date(v * 1000).toLocaleString() : 'no. ' + v }, ...series],
    }, [data.at, ...lines], box);

    // The points, one by one, by the arrow keys.
    const said = document.createElement('p');
    said.className = 'said';
    said.setAttribute('aria-live', 'polite');
    box.append(said);
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', 'Chart: ' + box.dataset.label + '. Arrow keys go from one number to the next.');
    let at = -1;
    box.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      at = Math.min(Math.max(at + step, 0), data.at.length - 1);
      plot.setCursor({ left: plot.valToPos(data.at[at], 'x'), top: 20 });
      const who = data.lines.find(line => line.values[at] !== null);
      said.textContent = (data.dated ? new Date(data.at[at] * 1000).toLocaleString() + ': ' : '') + data.written[at] + ', ' + (who ? who.name : '');
    });
    new ResizeObserver(() => {
      if (box.clientWidth > 0 && box.clientWidth !== plot.width) plot.setSize({ width: box.clientWidth, height: 180 });
    }).observe(box);
  }

  const drawAll = () => { for (const box of document.querySelectorAll('.chart[data-chart]')) if (!box.firstChild) draw(box); };
  const redraw = () => { for (const box of document.querySelectorAll('.chart[data-chart]')) { box.textContent = ''; draw(box); } };
  document.addEventListener('alerts:charts', drawAll);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  drawAll();
})();
