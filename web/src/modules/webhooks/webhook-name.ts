import type { WebhookView } from '@regie/contracts/shared/webhooks';

/** What a webhook is called: its own words, else where it goes. */
export function nameOf({ description, url }: Pick<WebhookView, 'description' | 'url'>): string {
  return description === '' ? url : description;
}
