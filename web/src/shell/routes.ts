import { routes as accountRoutes } from '../modules/accounts/routes.ts';
import { routes as adviceRoutes } from '../modules/advice/routes.ts';
import { routes as deskRoutes } from '../modules/desk/routes.ts';
import { routes as governanceRoutes } from '../modules/governance/routes.ts';
import { routes as historyRoutes } from '../modules/history/routes.ts';
import { routes as importRoutes } from '../modules/imports/routes.ts';
import { routes as meetingRoutes } from '../modules/meetings/routes.ts';
import { routes as notificationRoutes } from '../modules/notifications/routes.ts';
import { routes as organisationRoutes } from '../modules/organisation/routes.ts';
import { routes as planningRoutes } from '../modules/planning/routes.ts';
import { routes as portfolioRoutes } from '../modules/portfolios/routes.ts';
import { routes as projectRoutes } from '../modules/projects/routes.ts';
import { routes as proposalRoutes } from '../modules/proposals/routes.ts';
import { routes as registerRoutes } from '../modules/registers/routes.ts';
import { routes as riskRoutes } from '../modules/risks/routes.ts';
import { routes as searchRoutes } from '../modules/search/routes.ts';
import { routes as shareRoutes } from '../modules/shares/routes.ts';
import { routes as standardRoutes } from '../modules/standards/routes.ts';
import { routes as surveyRoutes } from '../modules/surveys/routes.ts';
import { routes as tagRoutes } from '../modules/tags/routes.ts';
import { routes as templateRoutes } from '../modules/templates/routes.ts';
import { routes as todayRoutes } from '../modules/today/routes.ts';
import { routes as trashRoutes } from '../modules/trash/routes.ts';
import { routes as upkeepRoutes } from '../modules/upkeep/routes.ts';
import { routes as webhookRoutes } from '../modules/webhooks/routes.ts';
import { routes as workflowRoutes } from '../modules/workflows/routes.ts';
import { routes as yearRoutes } from '../modules/year/routes.ts';
import type { PageRoute } from './page-route.ts';

/** Every page of Regie; each loads when it is opened. */
export const pageRoutes: readonly PageRoute[] = [
  ...todayRoutes,
  ...upkeepRoutes,
  ...searchRoutes,
  ...notificationRoutes,
  ...accountRoutes,
  ...organisationRoutes,
  ...portfolioRoutes,
  ...projectRoutes,
  ...planningRoutes,
  ...importRoutes,
  ...riskRoutes,
  ...registerRoutes,
  ...governanceRoutes,
  ...adviceRoutes,
  ...deskRoutes,
  ...surveyRoutes,
  ...standardRoutes,
  ...meetingRoutes,
  ...historyRoutes,
  ...proposalRoutes,
  ...tagRoutes,
  ...templateRoutes,
  ...shareRoutes,
  ...webhookRoutes,
  ...workflowRoutes,
  ...yearRoutes,
  ...trashRoutes,
];
