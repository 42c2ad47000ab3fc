import { graphql, readFragment, type FragmentType } from '../../gql'
import type { SaidNoFragment } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import type { Asked } from './RoutePage'

export const SaidNoReferral = graphql(`
	fragment SaidNo on Referral {
		id
		status
		businessStatus
		receiver {
			id
			name
		}
		needs {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
	}
`)

type Props = { referrals: readonly FragmentType<typeof SaidNoReferral>[]; asked: Asked; onAsk: (asked: Asked) => void }

/** Who of this case's partners said no or never answered: they may be asked again, but not by oversight. */
export function SaidNo({ referrals, asked, onAsk }: Props) {
	const { t, language } = useRoutingWords()
	const avoided = new Set(asked.avoid.map(({ id }) => id))
	const all = referrals.map((referral) => readFragment(SaidNoReferral, referral))
	const helping = new Set(all.filter(({ status }) => status === 'ACCEPTED' || status === 'IN_PROGRESS').map(({ receiver }) => receiver.id))
	const lost = all.filter((referral) => isLost(referral) && !avoided.has(referral.receiver.id))
	if (lost.length === 0) return null
	const without = [...new Map(lost.filter(({ receiver }) => !helping.has(receiver.id)).map(({ receiver: { id, name } }) => [id, { id, name }])).values()]
	return (
		<Banner
			tone="soon"
			title={t('picker.saidNo')}
			action={without.length > 0 && <Button onClick={() => onAsk({ ...asked, avoid: [...asked.avoid, ...without] })}>{t('picker.saidNo.without')}</Button>}
		>
			<ul>
				{lost.map(({ id, status, receiver, needs }) => (
					<li key={id}>
						<strong>{receiver.name}</strong> · {(needs ?? []).map((need) => localized(need.serviceType.name, language)).join(', ')} ·{' '}
						{t(status === 'REJECTED' ? 'picker.saidNo.no' : 'picker.saidNo.silent')}
					</li>
				))}
			</ul>
		</Banner>
	)
}

function isLost({ status, businessStatus }: SaidNoFragment) {
	return status === 'REJECTED' || (status === 'CANCELLED' && businessStatus === 'EXPIRED')
}
