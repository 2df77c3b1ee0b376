import { readFileSync } from 'node:fs';
import { flatten } from '../../src/triage/matching/ranking/trees.js';
import { trainRanking } from './boosting.js';
import { readFacts, readJsonLines, type LabelledReport } from './read-sets.js';
import { foldOf, readPublicSets } from './training-sets.js';
import { allMessages } from './learning/messages.js';
import { asQuery, readMessages } from './learning/rank-messages.js';
import { chosen, fitChoice, rankingSet, relationAt, scoreMessage } from './learning/learn-ranker.js';
import { fitJudge, TAUGHT_BY, L2, SETTINGS } from './learning/learn-judge.js';
import { likeliest, likeliestKind, verdictProbabilities } from '../../src/triage/matching/relation/judge.js';
import { macroF1 } from './scores.js';
const facts = readFacts('data/facts');
const reports = readJsonLines<LabelledReport>('data/reports/dev.jsonl');
const read = readMessages(facts, allMessages(facts, reports, JSON.parse(readFileSync('data/rumours.json', 'utf8'))));
const { queries } = readPublicSets('/tmp/measure/data');
const R = { trees: 80, leaves: 12, rate: 0.14, minLeafHessian: 5, l2: 5 };
const flat = [0, 1, 2, 3, 4].map((fold) => flatten(trainRanking(rankingSet([...queries, ...read.filter(({ message }) => !message.rule && foldOf(message.group, 5) !== fold).map(asQuery)]), R)));
const scored = read.map((one) => scoreMessage(one, flat[foldOf(one.message.group, 5)]!));
const choice = fitChoice(scored.filter(({ message }) => !message.rule));
const all = scored.map((one) => chosen(one, choice));
const about = all.filter(({ message }) => !message.rule && message.factId);
console.log('first', about.filter((o) => o.scored[0]?.candidate.id === o.message.factId).length / about.length, choice);
function run(name: string) {
  let k = 0, kn = 0; const outcomes: any[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const judge = fitJudge(all.filter(({ message }) => foldOf(message.group, 5) !== fold));
    for (const one of all) {
      if (one.message.rule || foldOf(one.message.group, 5) !== fold || !one.scored.length) continue;
      const f = relationAt(one, 0);
      const said = likeliest(verdictProbabilities(judge, f));
      outcomes.push({ truth: one.message.verdict, said });
      if (one.message.kind && said === 'contradicts') { kn++; if (likeliestKind(judge, f) === one.message.kind) k++; }
    }
  }
  console.log(name.padEnd(30), JSON.stringify(Object.fromEntries(Object.entries({ ...macroF1(outcomes), kind: k / kn }).map(([a, b]) => [a, Math.round(b * 1000) / 1000]))));
}
const T = TAUGHT_BY as any, S = SETTINGS as any, L = L2 as any;

for (const [n, c, m] of [['rumour both', { rumour: .3 }, { rumour: .2 }], ['rumour both, without .05', { rumour: .3, 'without its fact': 0.05 }, { rumour: .2 }], ['rumour .6 both', { rumour: .6 }, { rumour: .4 }]] as any)
  for (const b of [0.5, 0.75]) for (const l of [0.05, 0.08, 0.15]) { T.covered = c; T.matter = m; S.balance = b; L.covered = L.contradicts = L.matter = l; run(`${n} b${b} l${l}`); }
