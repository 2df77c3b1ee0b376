/** From every screen to every view: g and a letter, or g and the number of a saved view. */
import { useTranslation } from '../i18n/use-translation';
import type { SavedView, StandingView } from '../../../src/triage/queue/contract';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import type { Command } from '../shortcuts/command-registry';
import { useCommands } from '../shortcuts/use-commands';
import { searchOf, viewIn } from './queue-filters';
import { useViews } from './saved-views-query';

const LETTERS: Readonly<Record<StandingView, string>> = {
  open: 'q',
  mine: 'm',
  unassigned: 'n',
  approval: 'a',
  high: 'h',
  // Not o: that is the overview.
  overdue: 'd',
  escalated: 'e',
  snoozed: 's',
};
/** Views that officials saved are reached by the number of their place. */
const MOST_NUMBERS = 9;

export function ViewCommands() {
  const views = useViews();
  const nameOf = useViewName();
  const saved = views.filter((each) => each.kind !== 'standing');
  useCommands(views.flatMap((each) => commandFor(each, nameOf(each), saved.indexOf(each))));
  return null;
}

/** The address of the view as the queue itself writes it. */
export function tidyQuery(query: string): string {
  return searchOf(viewIn(query));
}

export function useViewName(): (view: SavedView) => string {
  const { t } = useTranslation();
  return ({ kind, id, name }) =>
    // The ids of standing views are exactly the keys of their names.
    kind === 'standing' ? t(`queue.standing.${id as StandingView}`) : name;
}

function commandFor(view: SavedView, name: string, place: number): Command[] {
  const letter = view.kind === 'standing' ? LETTERS[view.id as StandingView] : numberOf(place); // as above
  const command = {
    id: `view.${view.id}`,
    name,
    group: 'go',
    run: () => navigate(pathTo.queue(tidyQuery(view.query))),
  } as const;
  return [letter === undefined ? command : { ...command, keys: `g ${letter}` }];
}

function numberOf(place: number): string | undefined {
  return place < MOST_NUMBERS ? String(place + 1) : undefined;
}
