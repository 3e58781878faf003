namespace FunctionalAws.Integration.Tests

/// Other services that speak AWS JSON.
[<RequireQualifiedAccess>]
module JsonScenarios =

    let all: Scenario list = [
        service "kms" [
            make "CreateKey" "{'Description':'$name'}" [ "id", "KeyMetadata.KeyId" ]
            sees "DescribeKey" "{'KeyId':'$id'}" "KeyMetadata.Description == '$name'"
            finds "ListKeys" "{'Limit':1}" "KeyId == '$id'"
            call "CreateAlias" "{'AliasName':'alias/$name','TargetKeyId':'$id'}"
            finds "ListAliases" "{}" "AliasName == 'alias/$name'"
            call "DeleteAlias" "{'AliasName':'alias/$name'}"
            fails "DescribeKey" "{'KeyId':'alias/$name'}" "NotFoundException"
            call "ScheduleKeyDeletion" "{'KeyId':'$id'}"
            sees "DescribeKey" "{'KeyId':'$id'}" "KeyMetadata.KeyState == 'PendingDeletion'"
        ]
        service "secretsmanager" [
            call "CreateSecret" "{'Name':'$name','SecretString':'s'}"
            sees "GetSecretValue" "{'SecretId':'$name'}" "SecretString == 's'"
            finds "ListSecrets" "{'MaxResults':1}" "Name == '$name'"
            call "DeleteSecret" "{'SecretId':'$name','ForceDeleteWithoutRecovery':true}"
            fails "GetSecretValue" "{'SecretId':'$name'}" "ResourceNotFoundException"
        ]
        service "ssm" [
            call "PutParameter" "{'Name':'/$name/a','Value':'1','Type':'String'}"
            call "PutParameter" "{'Name':'/$name/b','Value':'2','Type':'String'}"
            sees "GetParameter" "{'Name':'/$name/a'}" "Parameter.Value == '1'"
            finds "GetParametersByPath" "{'Path':'/$name','MaxResults':1}" "Value == '2'"
            call "DeleteParameter" "{'Name':'/$name/a'}"
            fails "GetParameter" "{'Name':'/$name/a'}" "ParameterNotFound"
        ]
        service "logs" [
            call "CreateLogGroup" "{'logGroupName':'$name'}"
            call "CreateLogGroup" "{'logGroupName':'$name-2'}"
            finds "DescribeLogGroups" "{'limit':1}" "logGroupName == '$name-2'"
            call "CreateLogStream" "{'logGroupName':'$name','logStreamName':'s'}"
            finds "DescribeLogStreams" "{'logGroupName':'$name'}" "logStreamName == 's'"
            call "DeleteLogGroup" "{'logGroupName':'$name'}"
            fails "DeleteLogGroup" "{'logGroupName':'$name'}" "ResourceNotFoundException"
        ]
        service "cloudwatch" [
            call
                "PutMetricAlarm"
                "{'AlarmName':'$name','ComparisonOperator':'GreaterThanThreshold','EvaluationPeriods':1,'MetricName':'m','Namespace':'$word','Period':60,'Statistic':'Sum','Threshold':2.5}"
            waits "AlarmExists" "{'AlarmNames':['$name']}"
            finds "DescribeAlarms" "{'MaxRecords':1}" "AlarmName == '$name'"
            call "PutMetricData" "{'Namespace':'$word','MetricData':[{'MetricName':'m','Value':1.5}]}"
            finds "ListMetrics" "{'Namespace':'$word'}" "MetricName == 'm'"
            call "DeleteAlarms" "{'AlarmNames':['$name']}"
            misses "DescribeAlarms" "{}" "AlarmName == '$name'"
        ]
        service "events" [
            make "PutRule" "{'Name':'$name','ScheduleExpression':'rate(1 day)'}" [ "arn", "RuleArn" ]
            sees "DescribeRule" "{'Name':'$name'}" "Arn == '$arn'"
            finds "ListRules" "{}" "Name == '$name'"
            call "DeleteRule" "{'Name':'$name'}"
            fails "DescribeRule" "{'Name':'$name'}" "ResourceNotFoundException"
        ]
        service "stepfunctions" [
            make
                "CreateStateMachine"
                "{'name':'$name','definition':'{}','roleArn':'arn:aws:iam::123456789012:role/sfn'}"
                [ "arn", "stateMachineArn" ]
            sees "DescribeStateMachine" "{'stateMachineArn':'$arn'}" "name == '$name'"
            finds "ListStateMachines" "{'maxResults':1}" "stateMachineArn == '$arn'"
            call "DeleteStateMachine" "{'stateMachineArn':'$arn'}"
            fails "DescribeStateMachine" "{'stateMachineArn':'$arn'}" "StateMachineDoesNotExist"
        ]
        service "swf" [
            call "RegisterDomain" "{'name':'$name','workflowExecutionRetentionPeriodInDays':'60'}"
            sees "DescribeDomain" "{'name':'$name'}" "domainInfo.status == 'REGISTERED'"
            finds "ListDomains" "{'registrationStatus':'REGISTERED'}" "name == '$name'"
            call "DeprecateDomain" "{'name':'$name'}"
            fails "DeprecateDomain" "{'name':'$name'}" "DomainDeprecatedFault"
        ]
        service "ecs" [
            make "CreateCluster" "{'clusterName':'$name'}" [ "arn", "cluster.clusterArn" ]
            sees "DescribeClusters" "{'clusters':['$name']}" "clusters[0].status == 'ACTIVE'"
            finds "ListClusters" "{}" "@ == '$arn'"
            call "DeleteCluster" "{'cluster':'$name'}"
            fails "ListServices" "{'cluster':'$name-none'}" "ClusterNotFoundException"
        ]
        service "ecr" [
            call "CreateRepository" "{'repositoryName':'$name'}"
            finds "DescribeRepositories" "{}" "repositoryName == '$name'"
            call "DeleteRepository" "{'repositoryName':'$name'}"
            fails "DescribeRepositories" "{'repositoryNames':['$name']}" "RepositoryNotFoundException"
        ]
        service "acm" [
            make "RequestCertificate" "{'DomainName':'$name.example.com'}" [ "arn", "CertificateArn" ]
            sees "DescribeCertificate" "{'CertificateArn':'$arn'}" "Certificate.DomainName == '$name.example.com'"
            finds "ListCertificates" "{}" "CertificateArn == '$arn'"
            call "DeleteCertificate" "{'CertificateArn':'$arn'}"
            fails "DescribeCertificate" "{'CertificateArn':'$arn'}" "ResourceNotFoundException"
        ]
        service "acm-pca" [
            make
                "CreateCertificateAuthority"
                "{'CertificateAuthorityConfiguration':{'KeyAlgorithm':'RSA_2048','SigningAlgorithm':'SHA256WITHRSA','Subject':{'CommonName':'$name'}},'CertificateAuthorityType':'ROOT'}"
                [ "arn", "CertificateAuthorityArn" ]
            sees
                "DescribeCertificateAuthority"
                "{'CertificateAuthorityArn':'$arn'}"
                "CertificateAuthority.Arn == '$arn'"
            finds "ListCertificateAuthorities" "{}" "Arn == '$arn'"
            call "DeleteCertificateAuthority" "{'CertificateAuthorityArn':'$arn'}"
        ]
        service "cognito-idp" [
            make "CreateUserPool" "{'PoolName':'$name'}" [ "id", "UserPool.Id" ]
            sees "DescribeUserPool" "{'UserPoolId':'$id'}" "UserPool.Name == '$name'"
            finds "ListUserPools" "{'MaxResults':1}" "Id == '$id'"
            call "AdminCreateUser" "{'UserPoolId':'$id','Username':'someone'}"
            finds "ListUsers" "{'UserPoolId':'$id'}" "Username == 'someone'"
            call "DeleteUserPool" "{'UserPoolId':'$id'}"
            fails "DescribeUserPool" "{'UserPoolId':'$id'}" "ResourceNotFoundException"
        ]
        service "cognito-identity" [
            make "CreateIdentityPool" "{'IdentityPoolName':'$name','AllowUnauthenticatedIdentities':true}" [
                "id", "IdentityPoolId"
            ]
            sees "DescribeIdentityPool" "{'IdentityPoolId':'$id'}" "IdentityPoolName == '$name'"
            finds "ListIdentityPools" "{'MaxResults':60}" "IdentityPoolId == '$id'"
            call "DeleteIdentityPool" "{'IdentityPoolId':'$id'}"
            fails "DescribeIdentityPool" "{'IdentityPoolId':'$id'}" "ResourceNotFoundException"
        ]
        service "codecommit" [
            call "CreateRepository" "{'repositoryName':'$name'}"
            sees "GetRepository" "{'repositoryName':'$name'}" "repositoryMetadata.repositoryName == '$name'"
            call "DeleteRepository" "{'repositoryName':'$name'}"
            fails "GetRepository" "{'repositoryName':'$name'}" "RepositoryDoesNotExistException"
        ]
        service "codebuild" [
            call
                "CreateProject"
                "{'name':'$name','source':{'type':'S3','location':'b/k'},'artifacts':{'type':'NO_ARTIFACTS'},'environment':{'type':'LINUX_CONTAINER','image':'i','computeType':'BUILD_GENERAL1_SMALL'},'serviceRole':'arn:aws:iam::123456789012:role/codebuild'}"
            sees "BatchGetProjects" "{'names':['$name']}" "projects[0].name == '$name'"
            finds "ListProjects" "{}" "@ == '$name'"
            call "DeleteProject" "{'name':'$name'}"
            misses "ListProjects" "{}" "@ == '$name'"
        ]
        service "codedeploy" [
            call "CreateApplication" "{'applicationName':'$name','computePlatform':'Lambda'}"
            sees "GetApplication" "{'applicationName':'$name'}" "application.computePlatform == 'Lambda'"
            finds "ListApplications" "{}" "@ == '$name'"
            fails "GetApplication" "{'applicationName':'$name-2'}" "ApplicationDoesNotExistException"
        ]
        service "cloudtrail" [
            sees "ListTrails" "{}" "length(Trails) >= `0`"
            fails "GetTrail" "{'Name':'$name'}" "TrailNotFoundException"
        ]
        service "config" [
            call
                "PutConfigurationAggregator"
                "{'ConfigurationAggregatorName':'$name','AccountAggregationSources':[{'AccountIds':['123456789012'],'AllAwsRegions':true}]}"
            finds "DescribeConfigurationAggregators" "{}" "ConfigurationAggregatorName == '$name'"
            call "DeleteConfigurationAggregator" "{'ConfigurationAggregatorName':'$name'}"
            fails
                "DescribeConfigurationAggregators"
                "{'ConfigurationAggregatorNames':['$name']}"
                "NoSuchConfigurationAggregatorException"
        ]
        service "ds" [
            fails "DeleteDirectory" "{'DirectoryId':'d-0123456789'}" "EntityDoesNotExistException"
            empty "DescribeDirectories" "{}"
        ]
        service "directconnect" [
            make "CreateConnection" "{'location':'EqDC2','bandwidth':'1Gbps','connectionName':'$name'}" [
                "id", "connectionId"
            ]
            sees "DescribeConnections" "{'connectionId':'$id'}" "connections[0].connectionName == '$name'"
            call "DeleteConnection" "{'connectionId':'$id'}"
            fails "DescribeConnections" "{'connectionId':'dx-none'}" "ConnectionNotFound"
        ]
        service "organizations" [
            call "CreateOrganization" "{}"
            make "CreateAccount" "{'AccountName':'$name','Email':'a@example.com'}" [
                "id", "CreateAccountStatus.AccountId"
            ]
            finds "ListAccounts" "{'MaxResults':1}" "Id == '$id'"
            sees "DescribeAccount" "{'AccountId':'$id'}" "Account.Name == '$name'"
            call "RemoveAccountFromOrganization" "{'AccountId':'$id'}"
            fails "DescribeAccount" "{'AccountId':'$id'}" "AccountNotFoundException"
            call "DeleteOrganization" "{}"
            fails "DescribeOrganization" "{}" "AWSOrganizationsNotInUseException"
        ]
        service "resourcegroupstaggingapi" [
            sees "GetResources" "{'ResourceTypeFilters':['s3']}" "type(ResourceTagMappingList) == 'array'"
        ]
        service "route53domains" [ empty "ListDomains" "{}" ]
        service "route53resolver" [
            empty "ListResolverRules" "{}"
            fails "GetResolverRule" "{'ResolverRuleId':'$name'}" "ResourceNotFoundException"
        ]
        service "servicediscovery" [
            call "CreateHttpNamespace" "{'Name':'$name'}"
            finds "ListNamespaces" "{}" "Name == '$name'"
            fails "GetNamespace" "{'Id':'ns-none'}" "NamespaceNotFound"
        ]
        service "service-quotas" [
            finds "ListAWSDefaultServiceQuotas" "{'ServiceCode':'vpc'}" "ServiceCode == 'vpc'"
            fails "GetServiceQuota" "{'ServiceCode':'vpc','QuotaCode':'none'}" "NoSuchResourceException"
        ]
        service "servicecatalog" [
            make "CreatePortfolio" "{'DisplayName':'$name','ProviderName':'p','IdempotencyToken':'$name'}" [
                "id", "PortfolioDetail.Id"
            ]
            sees "DescribePortfolio" "{'Id':'$id'}" "PortfolioDetail.DisplayName == '$name'"
            finds "ListPortfolios" "{}" "Id == '$id'"
            call "DeletePortfolio" "{'Id':'$id'}"
            misses "ListPortfolios" "{}" "Id == '$id'"
        ]
        service "shield" [
            fails
                "DescribeProtection"
                "{'ProtectionId':'00000000-0000-0000-0000-000000000000'}"
                "ResourceNotFoundException"
        ]
        service "sso-admin" [
            make "CreatePermissionSet" "{'Name':'$name','InstanceArn':'arn:aws:sso:::instance/ssoins-0123456789abcdef'}" [
                "arn", "PermissionSet.PermissionSetArn"
            ]
            finds "ListPermissionSets" "{'InstanceArn':'arn:aws:sso:::instance/ssoins-0123456789abcdef'}" "@ == '$arn'"
            fails
                "DescribePermissionSet"
                "{'InstanceArn':'arn:aws:sso:::instance/ssoins-0123456789abcdef','PermissionSetArn':'arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef'}"
                "ResourceNotFoundException"
        ]
        service "identitystore" [
            make "CreateGroup" "{'IdentityStoreId':'d-0123456789','DisplayName':'$name'}" [ "id", "GroupId" ]
            finds "ListGroups" "{'IdentityStoreId':'d-0123456789'}" "GroupId == '$id'"
            call "DeleteGroup" "{'IdentityStoreId':'d-0123456789','GroupId':'$id'}"
            fails "DescribeGroup" "{'IdentityStoreId':'d-0123456789','GroupId':'$id'}" "ResourceNotFoundException"
        ]
        service "support" [
            make "CreateCase" "{'subject':'$name','communicationBody':'b'}" [ "id", "caseId" ]
            finds "DescribeCases" "{}" "caseId == '$id'"
            sees "ResolveCase" "{'caseId':'$id'}" "finalCaseStatus == 'resolved'"
        ]
        service "transfer" [
            make "CreateServer" "{}" [ "id", "ServerId" ]
            sees "DescribeServer" "{'ServerId':'$id'}" "Server.ServerId == '$id'"
            call "DeleteServer" "{'ServerId':'$id'}"
        ]
        service "wafv2" [
            make
                "CreateIPSet"
                "{'Name':'$name','Scope':'REGIONAL','IPAddressVersion':'IPV4','Addresses':['10.0.0.0/8']}"
                [ "id", "Summary.Id" ]
            sees "GetIPSet" "{'Name':'$name','Scope':'REGIONAL','Id':'$id'}" "IPSet.Addresses[0] == '10.0.0.0/8'"
            sees "ListIPSets" "{'Scope':'REGIONAL'}" "contains(IPSets[].Id, '$id')"
            fails
                "GetIPSet"
                "{'Name':'$name','Scope':'REGIONAL','Id':'00000000-0000-0000-0000-000000000000'}"
                "WAFNonexistentItemException"
        ]
        service "workspaces" [ empty "DescribeWorkspaces" "{}" ]
        service "mediastore" [
            call "CreateContainer" "{'ContainerName':'$word'}"
            sees "DescribeContainer" "{'ContainerName':'$word'}" "Container.Name == '$word'"
            finds "ListContainers" "{}" "Name == '$word'"
            call "DeleteContainer" "{'ContainerName':'$word'}"
            misses "ListContainers" "{}" "Name == '$word'"
        ]
        service "network-firewall" [
            make
                "CreateFirewall"
                "{'FirewallName':'$name','FirewallPolicyArn':'arn:aws:network-firewall:us-east-1:123456789012:firewall-policy/p','VpcId':'vpc-1','SubnetMappings':[]}"
                [ "arn", "Firewall.FirewallArn" ]
            sees "DescribeFirewall" "{'FirewallArn':'$arn'}" "Firewall.FirewallName == '$name'"
            finds "ListFirewalls" "{}" "FirewallArn == '$arn'"
        ]
        service "application-autoscaling" [
            call
                "RegisterScalableTarget"
                "{'ServiceNamespace':'dynamodb','ResourceId':'table/$name','ScalableDimension':'dynamodb:table:ReadCapacityUnits','MinCapacity':1,'MaxCapacity':9}"
            finds "DescribeScalableTargets" "{'ServiceNamespace':'dynamodb'}" "ResourceId == 'table/$name'"
            call
                "DeregisterScalableTarget"
                "{'ServiceNamespace':'dynamodb','ResourceId':'table/$name','ScalableDimension':'dynamodb:table:ReadCapacityUnits'}"
            fails
                "DeregisterScalableTarget"
                "{'ServiceNamespace':'dynamodb','ResourceId':'table/$name','ScalableDimension':'dynamodb:table:ReadCapacityUnits'}"
                "ValidationException"
        ]
        service "budgets" [
            call
                "CreateBudget"
                "{'AccountId':'123456789012','Budget':{'BudgetName':'$name','BudgetLimit':{'Amount':'10','Unit':'USD'},'TimeUnit':'MONTHLY','BudgetType':'COST'}}"
            sees "DescribeBudget" "{'AccountId':'123456789012','BudgetName':'$name'}" "Budget.BudgetName == '$name'"
            finds "DescribeBudgets" "{'AccountId':'123456789012'}" "BudgetName == '$name'"
            call "DeleteBudget" "{'AccountId':'123456789012','BudgetName':'$name'}"
            fails "DescribeBudget" "{'AccountId':'123456789012','BudgetName':'$name'}" "NotFoundException"
        ]
        service "ce" [
            make
                "CreateCostCategoryDefinition"
                "{'Name':'$name','RuleVersion':'CostCategoryExpression.v1','Rules':[{'Value':'v','Rule':{'Dimensions':{'Key':'LINKED_ACCOUNT','Values':['a']}}}]}"
                [ "arn", "CostCategoryArn" ]
            sees "DescribeCostCategoryDefinition" "{'CostCategoryArn':'$arn'}" "CostCategory.Name == '$name'"
            call "DeleteCostCategoryDefinition" "{'CostCategoryArn':'$arn'}"
            fails "DescribeCostCategoryDefinition" "{'CostCategoryArn':'$arn'}" "ResourceNotFoundException"
        ]
        service "datapipeline" [
            make "CreatePipeline" "{'name':'$name','uniqueId':'$word'}" [ "id", "pipelineId" ]
            finds "ListPipelines" "{}" "id == '$id'"
            sees "DescribePipelines" "{'pipelineIds':['$id']}" "pipelineDescriptionList[0].name == '$name'"
            call "DeletePipeline" "{'pipelineId':'$id'}"
            misses "ListPipelines" "{}" "id == '$id'"
        ]
        service "opensearchserverless" [
            call
                "CreateSecurityPolicy"
                "{'type':'encryption','name':'$name','policy':'{\\\"Rules\\\":[{\\\"ResourceType\\\":\\\"collection\\\",\\\"Resource\\\":[\\\"collection/x\\\"]}],\\\"AWSOwnedKey\\\":true}'}"
            sees "GetSecurityPolicy" "{'type':'encryption','name':'$name'}" "securityPolicyDetail.name == '$name'"
            sees "ListSecurityPolicies" "{'type':'encryption'}" "contains(securityPolicySummaries[].name, '$name')"
        ]
    ]
