import { X } from 'lucide-react'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { SomeOf } from '../../ui/Options'
import type { Asked, PlannedCase } from './RoutePage'

type Props = { caseFile: PlannedCase; asked: Asked; onAsk: (asked: Asked) => void; told: readonly { id: string; name: string }[] }

/** Plan other needs, or leave somebody out once: the routes are found again in place. */
export function PlanControls({ caseFile, asked, onAsk, told }: Props) {
	const { t, language } = useRoutingWords()
	const all = caseFile.needs.map((need) => need.id)
	const known = new Map(told.map((body) => [body.id, body.name]))
	const setNeeds = (needs: string[]) => {
		if (needs.length === 0) return
		const ordered = all.filter((need) => needs.includes(need))
		onAsk({ ...asked, needs: ordered.length === all.length ? undefined : ordered })
	}
	return (
		<div className="sheet plan-controls">
			<Disclosure label={t('plan.change')} open={asked.needs !== undefined || asked.avoid.length > 0}>
				<div className="stack">
					{all.length > 1 && (
						<SomeOf
							name="needs"
							label={t('plan.needs')}
							values={asked.needs ?? all}
							onChange={setNeeds}
							options={caseFile.needs.map((need) => ({ value: need.id, label: localized(need.serviceType.name, language) }))}
							flow
						/>
					)}
					<SelectField
						name="avoid"
						label={t('plan.avoid')}
						hint={t('plan.avoid.hint')}
						empty={t('intake.choose')}
						value=""
						onChange={(event) => {
							const id = event.target.value
							if (id) onAsk({ ...asked, avoid: [...asked.avoid, { id, name: known.get(id) ?? id }] })
						}}
					>
						{[...known].map(([id, name]) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</SelectField>
				</div>
			</Disclosure>
			{asked.avoid.length > 0 && (
				<ul className="row" aria-label={t('plan.avoided')}>
					{asked.avoid.map((body) => (
						<li key={body.id}>
							<Button
								icon={<X aria-hidden="true" />}
								aria-label={t('plan.allow', { name: body.name })}
								onClick={() => onAsk({ ...asked, avoid: asked.avoid.filter(({ id }) => id !== body.id) })}
							>
								{t('plan.without', { name: body.name })}
							</Button>
						</li>
					))}
				</ul>
			)}
		</div>
	)
}
