import { useState } from 'react'
import type { OwnReason } from '../../gql/graphql'
import { useRoutingWords, type RoutingWord } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { OneOf } from '../../ui/Options'
import type { OwnStep } from './choice'
import type { PlannedCase } from './RoutePage'

export type Entry = { need: string; id: string; name: string }

export const ownReasons: Record<OwnReason, RoutingWord> = {
	PERSON_WISHES: 'own.PERSON_WISHES',
	KNOWN_TO_PERSON: 'own.KNOWN_TO_PERSON',
	WORKED_BEFORE: 'own.WORKED_BEFORE',
	SAFER: 'own.SAFER',
	FASTER: 'own.FASTER',
	DIRECTORY_WRONG: 'own.DIRECTORY_WRONG',
	OTHER: 'own.OTHER',
}

type Props = { needs: PlannedCase['needs']; entries: readonly Entry[]; onMake: (only: OwnStep[]) => void }

/** Whom to ask for each need, by a person's own judgement; everybody here passes every rule. */
export function OwnRoute({ needs, entries, onMake }: Props) {
	const { t, language } = useRoutingWords()
	const [picked, setPicked] = useState<Record<string, string>>({})
	const offered = needs.map((need) => ({ need, choices: entries.filter((entry) => entry.need === need.id) })).filter(({ choices }) => choices.length > 0)
	const only = offered.flatMap(({ need }) => {
		const serviceAtLocation = picked[need.id]
		return serviceAtLocation ? [{ need: need.id, serviceAtLocation }] : []
	})
	if (offered.length === 0) return null
	return (
		<Disclosure label={t('own')}>
			<div className="stack">
				<p className="small">{t('own.hint')}</p>
				{offered.map(({ need, choices }) => (
					<SelectField
						key={need.id}
						name={`own-${need.id}`}
						label={localized(need.serviceType.name, language)}
						empty={t('own.any')}
						value={picked[need.id] ?? ''}
						onChange={(event) => setPicked({ ...picked, [need.id]: event.target.value })}
					>
						{choices.map((entry) => (
							<option key={entry.id} value={entry.id}>
								{entry.name}
							</option>
						))}
					</SelectField>
				))}
				<div>
					<Button disabled={only.length === 0} onClick={() => onMake(only)}>
						{t('own.make')}
					</Button>
				</div>
			</div>
		</Disclosure>
	)
}

type WhyProps = { reason: OwnReason | undefined; missing: boolean; onReason: (reason: OwnReason) => void; onBack: () => void }

/** A route of one's own says why in one line; the portal learns from it. */
export function WhyOwn({ reason, missing, onReason, onBack }: WhyProps) {
	const { t } = useRoutingWords()
	return (
		<Banner tone="soon" title={t('own.shown')} action={<Button onClick={onBack}>{t('own.back')}</Button>}>
			<OneOf
				name="own-reason"
				label={t('own.why')}
				error={missing ? t('own.why.missing') : undefined}
				value={reason}
				onChoose={onReason}
				options={(Object.keys(ownReasons) as OwnReason[]).map((value) => ({ value, label: t(ownReasons[value]) }))}
				flow
			/>
		</Banner>
	)
}
