import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Annotation } from '../../../components/annotation';
import { AnnotationPreview } from '../../../entrypoints/options/preferences';
import { Welcome } from '../../../entrypoints/welcome/welcome';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { markWords } from '../../../lib/wording/fixed-words';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { shownText } from '../annotate/shown-text';
import { markOf } from '../entrypoints/samples';
import { type Stage, show } from '../entrypoints/stage';

const rootsOf = ({ root }: Stage): ShadowRoot[] =>
  [...root.querySelectorAll('span')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
const labelsOf = (stage: Stage) =>
  rootsOf(stage).map((root) => shownText(root.querySelector('button')));

describe('an annotation of an invented record', () => {
  it('is drawn once, by the renderer of web pages', async () => {
    const words = markWords(createTranslator('zh-CN'));
    const stage = await show(<Annotation view={markOf('a')} words={words} />, {});
    expect(labelsOf(stage)).toEqual(['行政处罚·2026-09']);
  });

  it('follows the theme that the user chooses beside it', async () => {
    const words = markWords(createTranslator('zh-CN'));
    const stage = await show(<Annotation view={markOf('a')} words={words} />, {});
    const colour = () => rootsOf(stage)[0]?.querySelector('span')?.style.color;
    expect(colour()).toBe('rgb(31, 35, 40)');
    vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgb(26, 32, 41)' }));
    document.documentElement.dataset.theme = 'dark';
    onTestFinished(() => void delete document.documentElement.dataset.theme);
    await vi.waitFor(() => expect(colour()).toBe('rgb(232, 234, 237)'));
  });

  it('stands beside each title of the first view, in three tiers', async () => {
    const stage = await show(<Welcome />, {});
    expect(rootsOf(stage)).toHaveLength(3);
    expect(labelsOf(stage)[2]).toContain('可能同名');
  });

  it('shows in the settings only the tiers that are shown on pages', async () => {
    const stage = await show(<AnnotationPreview />, {
      settings: () => ({ ...DEFAULT_SETTINGS, showPossible: false }),
    });
    expect(labelsOf(stage)).toEqual(['行政处罚·2026-09', expect.stringContaining('2026-09')]);
  });
});
