import { useExchangeWords } from '../../i18n/exchangeWords'
import { fullMoment } from '../../i18n/moments'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import type { Run } from './imports'

/** What this organization brought in before; the reports of the last ten are kept whole. */
export function EarlierImports({ runs, onOpen }: { runs: readonly Run[]; onOpen: (run: Run) => void }) {
	const { say, language } = useExchangeWords()
	return (
		<section className="sheet stack" aria-labelledby="earlier">
			<h2 id="earlier">{say('earlier')}</h2>
			{runs.length === 0 && <p>{say('earlier.none')}</p>}
			<ul className="stack">
				{runs.map((run) => (
					<li key={run.id} className="stack stack-tight">
						<div>
							<strong>{say(`kind.${run.kind}`)}</strong> {run.dryRun && <Tag>{say('try.tag')}</Tag>}
						</div>
						<div className="quiet">{say('rows', { count: run.rows })}</div>
						<div>
							<Button look="quiet" onClick={() => onOpen(run)}>
								{say('open', { time: fullMoment(run.startedAt, language) })}
							</Button>
						</div>
					</li>
				))}
			</ul>
		</section>
	)
}
